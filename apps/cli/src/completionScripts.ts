/**
 * What a shell needs to ask us for completions. Each hands over the words up to the cursor, the last
 * one unfinished, and falls back to file names when nothing comes back.
 */
export const completionScripts: Readonly<Record<string, string>> = {
  bash: `# parley completion bash > ~/.local/share/bash-completion/completions/parley
_parley() {
  local IFS=$'\\n'
  COMPREPLY=($(parley completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace
}
complete -o bashdefault -o default -F _parley parley
`,
  zsh: `#compdef parley
# parley completion zsh > ~/.zfunc/_parley
_parley() {
  local -a found
  found=(\${(f)"$(parley completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  if (( \${#found} )); then compadd -- $found; else _files; fi
}
if [ "$funcstack[1]" = _parley ]; then _parley "$@"; else compdef _parley parley; fi
`,
  fish: `# parley completion fish > ~/.config/fish/completions/parley.fish
function __parley_words
  set -l words (commandline --tokenize --cut-at-cursor) (commandline --current-token --cut-at-cursor)
  parley completion words -- $words[2..] 2>/dev/null
end
complete --command parley --arguments '(__parley_words)'
`,
}
