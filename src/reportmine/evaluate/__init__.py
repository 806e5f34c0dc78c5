"""Gold and predicted annotations in, the guide's four scores and the errors by kind out; never the extractor itself."""
