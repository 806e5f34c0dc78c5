"""Files of annotated documents in, records out, and back: the guide's JSON Lines and its marked notation."""
