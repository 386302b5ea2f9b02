package import PostgresCatalog
import PostgresQuery

/// The extensions that there are.
package enum ExtensionScripts {
    /// All of them, in the order of their names.
    package static let all: [ExtensionScript] = {
        for (name, library) in libraries { FunctionLibraries.register(library, as: name) }
        return scripts.sorted { $0.name < $1.name }
    }()

    private static let scripts: [ExtensionScript] = [
        .uuidOSSP, .pgcrypto, .citext, .trigrams, .hstore, .bloom, .btreeGIN, .btreeGiST, .fuzzyMatching, .unaccent,
        .labelTrees, .integerArrays, .moddatetime, .insertUsername, .largeObjects, .files,
        recorded(
            "pg_stat_statements",
            "1.10",
            "track planning and execution statistics of all SQL statements executed"
        ),
    ]

    /// The functions in C that the scripts name, by their libraries.
    private static let libraries: [String: FunctionLibraries.Library] = [
        "uuid-ossp": UUIDFunctions.library, "pgcrypto": CryptographyFunctions.library,
        "citext": CaseInsensitiveTextFunctions.library, "pg_trgm": TrigramFunctions.library,
        "hstore": PairsFunctions.library, "btree_gist": DistanceFunctions.library,
        "fuzzystrmatch": FuzzyMatchingFunctions.library, "unaccent": AccentFunctions.library,
        "ltree": LabelTreeFunctions.library, "_int": IntegerArrayFunctions.library,
        "moddatetime": StampFunctions.moddatetime, "insert_username": StampFunctions.insertUsername,
        "lo": StampFunctions.lo,
    ]

    /// An extension that schemas ask for without needing more of it than that it is there.
    private static func recorded(_ name: String, _ version: String, _ comment: String) -> ExtensionScript {
        var script = ExtensionScript(name: name, version: version, comment: comment)
        script.isRecordedOnly = true
        return script
    }

    /// The extension of a name.
    package static func script(_ name: String) -> ExtensionScript? { all.first { $0.name == name } }

    /// What the catalogs say of them.
    package static let available: [AvailableExtension] = all.map { script in
        var found = AvailableExtension(script.name, version: script.version, comment: script.comment)
        found.isRelocatable = script.isRelocatable
        found.isTrusted = script.isTrusted
        found.requires = script.requires
        return found
    }
}
