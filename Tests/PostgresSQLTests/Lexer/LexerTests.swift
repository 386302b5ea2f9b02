import Testing

@testable import PostgresSQL

@Suite struct LexerTests {
    /// The kinds and texts of a text's tokens.
    private func tokens(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { buffer in
            let source = SourceBytes(buffer)
            return Lexer.tokens(of: source).dropLast().map { "\($0.kind) \(source.text($0.range))" }
        }
    }

    private func values(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { buffer in
            let source = SourceBytes(buffer)
            return Lexer.tokens(of: source).dropLast().map { token in
                switch token.kind {
                case .word, .quotedIdentifier, .unicodeIdentifier: source.identifier(token)
                case .invalid: token.problem.map { "\($0)" } ?? ""
                default: source.stringValue(token)
                }
            }
        }
    }

    @Test(
        "tokens are cut as PostgreSQL cuts them",
        arguments: [
            ("a1$b _x é", ["word a1$b", "word _x", "word é"]),
            (
                "1 1.5 .5 1. 1e10 1.5E-3",
                ["integerNumber 1", "decimalNumber 1.5", "decimalNumber .5", "decimalNumber 1."]
                    + ["decimalNumber 1e10", "decimalNumber 1.5E-3"]
            ),
            ("1..2", ["integerNumber 1", "dotDot ..", "integerNumber 2"]),
            ("1a", ["invalid 1a"]), ("1e+x", ["invalid 1e+", "word x"]), ("$1a", ["invalid $1a"]),
            ("$1$2", ["parameter $1", "parameter $2"]),
            ("a<-1", ["word a", "less <", "minus -", "integerNumber 1"]),
            ("a@-1", ["word a", "otherOperator @-", "integerNumber 1"]),
            ("a*-1", ["word a", "star *", "minus -", "integerNumber 1"]),
            ("a<>b!=c", ["word a", "notEqual <>", "word b", "notEqual !=", "word c"]),
            ("a->>'x'", ["word a", "otherOperator ->>", "string 'x'"]),
            ("a--b\n+c", ["word a", "plus +", "word c"]),
            ("a/* b /* c */ d */e", ["word a", "word e"]),
            ("a=/*x*/b", ["word a", "equals =", "word b"]),
            (
                "a::b:=c=>d..e",
                ["word a", "doubleColon ::", "word b", "colonEquals :=", "word c", "arrow =>", "word d"]
                    + ["dotDot ..", "word e"]
            ),
            ("'a''b' 'c'", ["string 'a''b'", "string 'c'"]),
            ("'a' \n -- x\n 'b'", ["string 'a' \n -- x\n 'b'"]),
            ("E'a\\'b'", ["escapeString E'a\\'b'"]),
            ("B'10' x'1F' N'a'", ["bitString B'10'", "hexString x'1F'", "word N", "string 'a'"]),
            ("$$a$b$$ $x$ $$ $x$", ["dollarString $$a$b$$", "dollarString $x$ $$ $x$"]),
            ("$x", ["invalid $", "word x"]),
            ("\"a\"\"b\"", ["quotedIdentifier \"a\"\"b\""]),
            ("U&\"d!0061\" UESCAPE '!' x", ["unicodeIdentifier U&\"d!0061\" UESCAPE '!'", "word x"]),
            ("'abc", ["invalid 'abc"]), ("/* a /* b */", ["invalid /* a /* b */"]), ("$a$ b", ["invalid $a$ b"]),
            ("\u{0}{", ["invalid \u{0}", "invalid {"]),
        ]
    )
    func cut(_ text: String, _ expected: [String]) { #expect(tokens(text) == expected) }

    @Test(
        "values have their quotes taken off and their escapes resolved",
        arguments: [
            ("Abc ÀB", ["abc", "Àb"]), ("\"A\"\"b\"", ["A\"b"]),
            ("'it''s'", ["it's"]), ("'a'\n'b'", ["ab"]),
            (#"E'\n\t\\\'\x41\101\u0042\U00000043\q''x'"#, ["\n\t\\'AABCq'x"]),
            (#"E'\ud83d\ude00'"#, ["😀"]), (#"U&'\0041\\!\+00005A'"#, ["A\\!Z"]),
            ("U&'!0041!!' UESCAPE '!'", ["A!"]), (#"U&"d\0061t""#, ["dat"]),
            ("$$a'b$$", ["a'b"]), ("$q$ $$ $q$", [" $$ "]), ("B'101' X'1f'", ["101", "1f"]),
            (#"E'\u12'"#, ["badUnicodeEscape"]), (#"E'\ud800x'"#, ["badSurrogatePair"]),
            (#"E'\0'"#, ["badByte"]), (#"E'\xff'"#, ["badByte"]), (#"U&'\12'"#, ["badUnicodeIdentifierEscape"]),
            (#"U&'\+110000'"#, ["badUnicodeValue"]), ("U&'a' UESCAPE 'ab'", ["badEscapeCharacter"]),
            ("U&'a' UESCAPE b", ["escapeWithoutString"]), ("\"\"", ["emptyIdentifier"]),
        ]
    )
    func value(_ text: String, _ expected: [String]) { #expect(values(text) == expected) }

    @Test("names are cut to 63 bytes, never inside a character")
    func truncation() {
        #expect(values(String(repeating: "a", count: 70)) == [String(repeating: "a", count: 63)])
        let wide = String(repeating: "é", count: 40)
        #expect(values(wide) == [String(repeating: "é", count: 31)])
        #expect(values("\"" + wide + "\"") == [String(repeating: "é", count: 31)])
    }

    @Test("an operator of 64 characters is too long")
    func longOperator() {
        #expect(tokens(String(repeating: "@", count: 63)).first?.hasPrefix("otherOperator") == true)
        #expect(tokens(String(repeating: "@", count: 64)).first?.hasPrefix("invalid") == true)
    }

    @Test("the keywords and their categories are PostgreSQL 15's")
    func keywords() {
        #expect(CorpusFiles.keywords.count == 460)
        for fields in CorpusFiles.keywords {
            let (category, label, word) = (fields[0], fields[1], fields[2])
            let keyword = word.uppercased().utf8.withContiguousStorageIfAvailable { bytes in
                Lexer.tokens(of: SourceBytes(bytes))[0].keyword
            }
            guard let keyword, keyword != .unknownWord else {
                Issue.record("\(word) is not known")
                continue
            }
            #expect(KeywordTable.word(of: keyword) == word)
            let letter = label == "true" ? category.uppercased() : category.lowercased()
            #expect(KeywordTable.category(of: keyword) == letter.utf8.first)
        }
    }

    @Test("words that are none are no keywords", arguments: ["selec", "selects", "a", "é", "zonea", "_select", "nul"])
    func noKeyword(_ word: String) {
        var word = word
        let keyword = word.withUTF8 { Lexer.tokens(of: SourceBytes($0))[0].keyword }
        #expect(keyword == .unknownWord)
    }
}
