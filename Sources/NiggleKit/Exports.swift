// One import is enough: what a chat says is told in these modules' types.

@_exported import Corpus
@_exported import Dialogue
