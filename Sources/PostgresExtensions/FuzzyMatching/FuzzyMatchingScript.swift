extension ExtensionScript {
    /// `fuzzystrmatch`: how texts differ, and how they sound.
    static let fuzzyMatching: ExtensionScript = {
        var script = ExtensionScript(
            name: "fuzzystrmatch",
            version: "1.1",
            comment: "determine similarities and distance between strings"
        )
        script.isTrusted = true
        script.sql = functions(
            "fuzzystrmatch",
            "IMMUTABLE STRICT PARALLEL SAFE",
            """
            levenshtein(text, text) RETURNS integer
            levenshtein(text, text, integer, integer, integer) RETURNS integer = levenshtein_with_costs
            levenshtein_less_equal(text, text, integer) RETURNS integer
            levenshtein_less_equal(text, text, integer, integer, integer, integer) RETURNS integer = levenshtein_less_equal_with_costs
            metaphone(text, integer) RETURNS text
            soundex(text) RETURNS text
            text_soundex(text) RETURNS text = soundex
            difference(text, text) RETURNS integer
            dmetaphone(text) RETURNS text
            dmetaphone_alt(text) RETURNS text
            """
        )
        return script
    }()
}
