import PostgresQuery
import PostgresWire

/// The functions of `unaccent`.
enum AccentFunctions {
    static let library: FunctionLibraries.Library = {
        var library = FunctionLibraries.Library()
        library.scalars = [
            "unaccent_dict": .many { (values, environment) throws(PostgresError) in
                let text = values[values.count - 1].textValue
                guard values.count > 1 else { return .text(plain(text)) }
                guard case .binary(let lexize)? = FunctionLibrary.scalar("ts_lexize"),
                    case .array(let lexemes) = try lexize(values[0], .text(text), environment),
                    let first = lexemes.elements.first
                else { return .text(text) }
                return first
            }
        ]
        library.filters["unaccent_lexize"] = { token in
            let made = plain(token)
            return made.utf8.elementsEqual(token.utf8) ? nil : made
        }
        for name in ["unaccent_init", "unaccent_lexize"] {
            library.scalars[name] = .many { (_, _) throws(PostgresError) in
                throw PostgresError("0A000", "the function \(name) is not supported")
            }
        }
        return library
    }()

    /// The text with plain letters in the place of those with marks.
    private static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var plain = String.UnicodeScalarView()
        for character in text.unicodeScalars {
            if character.isASCII {
                plain.append(character)
            } else if let other = PlainLetters.table[character] {
                plain.append(contentsOf: other.unicodeScalars)
            } else if let other = letter(under: character) {
                plain.append(contentsOf: other)
            } else {
                plain.append(character)
            }
        }
        return String(plain)
    }

    /// The letter that a character with marks is made of; nothing for a mark, nil for what stays as it is.
    private static func letter(under character: Unicode.Scalar) -> [Unicode.Scalar]? {
        let number = character.value
        if (0x300...0x362).contains(number) { return [] }
        if (0xFF01...0xFF5E).contains(number) { return Unicode.Scalar(number - 0xFEE0).map { [$0] } }
        guard !PlainLetters.kept.contains(number) else { return nil }
        let letters = FunctionLibrary.decomposed(String(character)).unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
        }
        guard letters.count == 1, let first = letters.first, first != character else { return nil }
        let isGreek = number >> 8 == 0x03 || number >> 8 == 0x1F
        return first.isASCII && first.properties.isAlphabetic || isGreek && first.properties.isAlphabetic
            ? [first] : nil
    }
}

extension ExtensionScript {
    /// `unaccent`: texts without the marks of their letters.
    static let unaccent: ExtensionScript = {
        var script = ExtensionScript(
            name: "unaccent",
            version: "1.1",
            comment: "text search dictionary that removes accents"
        )
        script.isTrusted = true
        script.sql =
            functions("unaccent", "STABLE STRICT PARALLEL SAFE", "unaccent(text) RETURNS text = unaccent_dict")
            + functions(
                "unaccent",
                "STABLE STRICT PARALLEL SAFE",
                "unaccent(regdictionary, text) RETURNS text = unaccent_dict"
            )
            + functions("unaccent", "PARALLEL SAFE", "unaccent_init(internal) RETURNS internal")
            + functions(
                "unaccent",
                "PARALLEL SAFE",
                "unaccent_lexize(internal, internal, internal, internal) RETURNS internal"
            )
                + """
                CREATE TEXT SEARCH TEMPLATE unaccent (INIT = unaccent_init, LEXIZE = unaccent_lexize);
                CREATE TEXT SEARCH DICTIONARY unaccent (TEMPLATE = unaccent, RULES = 'unaccent');

                """
        return script
    }()
}
