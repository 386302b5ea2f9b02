import PostgresQuery
import PostgresWire

/// The functions of `pg_trgm`.
enum TrigramFunctions {
    /// The least likeness that an operator asks for.
    private enum Threshold: String {
        case similarity = "pg_trgm.similarity_threshold"
        case word = "pg_trgm.word_similarity_threshold"
        case strictWord = "pg_trgm.strict_word_similarity_threshold"

        var usual: Double {
            switch self {
            case .similarity: 0.3
            case .word: 0.6
            case .strictWord: 0.5
            }
        }

        /// What the session has set.
        func value(_ environment: any FunctionEnvironment) -> Double {
            environment.setting(rawValue).flatMap { Double($0) } ?? usual
        }
    }

    static let library: FunctionLibraries.Library = {
        var library = FunctionLibraries.Library()
        library.scalars = [
            "show_trgm": .unary { text, _ in
                .array(PostgresArray(Trigrams(text.textValue).distinct.map { .text($0.text) }, of: .text))
            },
            "show_limit": .nullary { environment in .float4(Float(Threshold.similarity.value(environment))) },
            "set_limit": .unary { (value, environment) throws(PostgresError) in
                guard case .float4(let limit) = value else { return .null }
                let text = PostgresValue.float4(limit).text(as: .float4, formats: environment.formats)
                guard (0...1).contains(limit) else {
                    throw PostgresError(
                        "22023",
                        "\(text) is outside the valid range for parameter \"pg_trgm.similarity_threshold\" (0 .. 1)"
                    )
                }
                _ = try environment.set(Threshold.similarity.rawValue, to: text, isLocal: false)
                return value
            },
            "similarity": .binary { left, right, _ in .float4(similarity(left, right)) },
            "similarity_op": .binary { left, right, environment in
                .bool(Double(similarity(left, right)) >= Double(Float(Threshold.similarity.value(environment))))
            },
            "similarity_dist": .binary { left, right, _ in .float4(1 - similarity(left, right)) },
        ]
        for (prefix, isStrict) in [("", false), ("strict_", true)] {
            let threshold = isStrict ? Threshold.strictWord : Threshold.word
            let name = prefix + "word_similarity"
            for (suffix, isSwapped) in [("", false), ("_commutator", true)] {
                let likeness = { @Sendable (left: PostgresValue, right: PostgresValue) -> Float in
                    let texts = isSwapped ? (right.textValue, left.textValue) : (left.textValue, right.textValue)
                    return Trigrams.wordSimilarity(texts.0, texts.1, isStrict: isStrict)
                }
                library.scalars[name + suffix + "_op"] = .binary { left, right, environment in
                    .bool(likeness(left, right) >= Float(threshold.value(environment)))
                }
                library.scalars[name + "_dist" + suffix + "_op"] = .binary { left, right, _ in
                    .float4(1 - likeness(left, right))
                }
                if !isSwapped { library.scalars[name] = .binary { left, right, _ in .float4(likeness(left, right)) } }
            }
        }
        return library
    }()

    private static func similarity(_ left: PostgresValue, _ right: PostgresValue) -> Float {
        Trigrams.similarity(left.textValue, right.textValue)
    }
}
