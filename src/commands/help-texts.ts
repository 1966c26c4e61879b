/** What the help of a command begins with, examples, and what it ends with, where more needs to be said. */

const EXIT_CODES = 'Exit codes: 0 done, 1 nothing found, 2 wrong use or failure.';
const SIMPLE_CODES = 'Exit codes: 0 done, 2 wrong use or failure.';

/** What `dossier --help` begins with. */
export const USAGE = `dossier: who is in a folder of news articles, who said what, and exactly where.

  dossier articles/                          open the explorer on a folder
  dossier quotes articles/ --speaker rusk    what he said, with where it stands
  dossier search 'second survey' articles/   passages that match, best first
  dossier export articles/ --speaker rusk -o notes.md
  dossier verify notes.md articles/          is it all still in its sources?

Usage: dossier [command] [corpus..]`;

/** What it ends with. */
export const SETTINGS = `Exit codes: 0 done, 1 nothing found, 2 wrong use or failure, 130 interrupted.

Settings: $XDG_CONFIG_HOME/dossier/config.json (~/.config/dossier/config.json), for instance
  {"theme": "light", "mouse": true, "keys": {"mark": "M"}}
"dossier keys" lists the names of all actions.`;

type Help = {readonly usage: string; readonly end?: string};

/** By the name of the command. The first example is what a message about wrong use repeats. */
export const HELP = {
	documents: {
		usage: `List the documents, the newest first.

  dossier documents articles/ --match 'harbour in:beacon'
  dossier documents articles/ --about 'Pavel Rusk' --from 2024-03 --to 2024-06
  dossier documents articles/ --count-by in

Usage: dossier documents [corpus..]`,
		end: EXIT_CODES,
	},
	entities: {
		usage: `List people, organizations and places, the most mentioned first.

  dossier entities articles/ --kind person
  dossier entities articles/ --match rusk --json --mentions

Usage: dossier entities [corpus..]`,
		end: EXIT_CODES,
	},
	quotes: {
		usage: `List who said what, the newest first.

  dossier quotes articles/ --speaker rusk --match survey
  dossier quotes articles/ --match 'speaker:marin | rusk date:2024-06' --json
  dossier quotes articles/ --count-by speaker --limit 20

Usage: dossier quotes [corpus..]`,
		end: EXIT_CODES,
	},
	search: {
		usage: `Find passages, best first.

  dossier search 'second survey' articles/
  dossier search '"never heard of" date:2024' articles/ --limit 50

Usage: dossier search <query> [corpus..]`,
		end: EXIT_CODES,
	},
	export: {
		usage: `Write quotes, or what you marked, to Markdown that can be checked against the source.

  dossier export articles/ --speaker rusk --group-by date -o notes.md
  dossier export articles/ --match 'kind:direct' -o quotes.csv
  dossier export articles/ --marked -o marked.md      what you marked in the explorer

Usage: dossier export [corpus..]`,
		end: EXIT_CODES,
	},
	verify: {
		usage: `Is every exported passage still in its source? Each is the same, moved, changed (with the difference), missing, or broken (it cannot be read any more).

  dossier verify notes.md articles/
  dossier verify notes.md articles/ --json

Usage: dossier verify <file> [corpus..]`,
		end: 'Exit codes: 0 all are there, by the speakers named; 1 not all; 2 wrong use or failure.',
	},
	check: {
		usage: `Are the quotations in a draft in the corpus, word for word, and said by whom the draft names? Each is found, by another speaker, altered (with the closest passage), or not found.

  dossier check draft.md articles/
  pandoc -t plain draft.docx | dossier check - articles/

Usage: dossier check <draft> [corpus..]`,
		end: 'Exit codes: 0 all are found, by their speakers; 1 not all; 2 wrong use or failure.',
	},
	same: {
		usage: `Where else the same words are printed, and with which differences.

  dossier same 'never heard of a boat called the Dipper' articles/
  dossier same articles/news/2024-06-18-aground.txt articles/

Usage: dossier same <what> [corpus..]`,
		end: EXIT_CODES,
	},
	index: {
		usage: `Read the corpus now, and list what cannot be read.

  dossier index articles/
  dossier index articles/ --rebuild    read every file again
  dossier index articles/ --forget     remove what was read; marks and notes stay

Usage: dossier index [corpus..]`,
		end: 'Exit codes: 0 done, 1 no documents found, 2 wrong use or failure.',
	},
	keys: {
		usage: `List every action of the explorer with its keys, and what is wrong in your settings.

  dossier keys
  dossier keys --json

Usage: dossier keys`,
		end: SIMPLE_CODES,
	},
	completion: {
		usage: `Print a completion script.

  dossier completion bash >> ~/.bashrc
  dossier completion fish > ~/.config/fish/completions/dossier.fish

Usage: dossier completion [shell]`,
		end: SIMPLE_CODES,
	},
} as const satisfies Readonly<Record<string, Help>>;
