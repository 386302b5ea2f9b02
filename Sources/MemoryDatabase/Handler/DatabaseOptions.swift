import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// The options of CREATE DATABASE and ALTER DATABASE, read (PostgreSQL 15 docs, CREATE DATABASE).
struct DatabaseOptions {
    var owner: String?
    var template: String?
    var encoding: String?
    var collate: String?
    var characterType: String?
    var isTemplate: Bool?
    var allowsConnections: Bool?
    var connectionLimit: Int32?
    /// Whether an option is named that a server without files has no use for.
    var hasLocation = false

    /// Encodings by their numbers, as far as a server can keep texts in them.
    private static let encodings = [
        "SQL_ASCII", "EUC_JP", "EUC_CN", "EUC_KR", "EUC_TW", "EUC_JIS_2004", "UTF8", "MULE_INTERNAL", "LATIN1",
        "LATIN2", "LATIN3", "LATIN4", "LATIN5", "LATIN6", "LATIN7", "LATIN8", "LATIN9", "LATIN10", "WIN1256", "WIN1258",
        "WIN866", "WIN874", "KOI8R", "WIN1251", "WIN1252", "ISO_8859_5", "ISO_8859_6", "ISO_8859_7", "ISO_8859_8",
        "WIN1250", "WIN1253", "WIN1254", "WIN1255", "WIN1257", "KOI8U",
    ]

    /// Reads options.
    ///
    /// - Parameter isNew: Whether the database is made: an existing one keeps most of what it is.
    init(_ options: [DatabaseOption], isNew: Bool, source: String) throws(PostgresError) {
        var seen: Set<DatabaseParameter> = []
        for option in options {
            let position = option.range.position(in: source)
            let isKnown =
                isNew
                ? option.parameter.name != nil
                : [.isTemplate, .allowsConnections, .connectionLimit, .tablespace].contains(option.parameter)
            guard isKnown else {
                let name = option.parameter.name ?? option.parameter.otherName
                throw PostgresError("42601", "option \"\(name)\" not recognized", position: position)
            }
            guard seen.insert(option.parameter).inserted else {
                throw PostgresError("42601", "conflicting or redundant options", position: position)
            }
            try read(option, position)
        }
    }

    private mutating func read(_ option: DatabaseOption, _ position: Int?) throws(PostgresError) {
        let text = option.text
        switch option.parameter {
        case .owner: owner = text
        case .template: template = text
        case .encoding: if let text { encoding = try Self.encoding(text, option, position) }
        case .locale:
            collate = collate ?? text
            characterType = characterType ?? text
        case .collation: collate = text ?? collate
        case .characterType: characterType = text ?? characterType
        case .isTemplate: isTemplate = try Self.boolean(option, "is_template")
        case .allowsConnections: allowsConnections = try Self.boolean(option, "allow_connections")
        case .connectionLimit:
            guard let text else { return }
            guard let limit = Int32(text) else {
                throw PostgresError("42601", "connection_limit requires an integer value")
            }
            guard limit >= -1 else { throw PostgresError("22023", "invalid connection limit: \(limit)") }
            connectionLimit = limit
        case .strategy:
            guard let text, !["wal_log", "file_copy"].contains(text.lowercased()) else { return }
            throw PostgresError(
                "22023",
                "invalid create database strategy \"\(text)\"",
                hint: "Valid strategies are \"wal_log\", and \"file_copy\"."
            )
        case .localeProvider:
            guard let text, text.lowercased() != "libc" else { return }
            guard text.lowercased() == "icu" else {
                throw PostgresError("42P17", "unrecognized locale provider: \(text)")
            }
            throw DefinitionRun.unsupported("a database with collations of ICU")
        case .tablespace:
            guard let text, text != "pg_default" else { return }
            throw PostgresError("42704", "tablespace \"\(text)\" does not exist")
        case .oid:
            guard let number = text.flatMap(UInt32.init), number < OID.firstUserObject.rawValue else { return }
            throw PostgresError("22023", "OIDs less than \(OID.firstUserObject) are reserved for system objects")
        case .location: hasLocation = true
        case .icuLocale, .collationVersion, .other: break
        }
    }

    private static func encoding(
        _ text: String,
        _ option: DatabaseOption,
        _ position: Int?
    ) throws(PostgresError) -> String {
        if case .number = option.value {
            guard let number = Int(text), encodings.indices.contains(number) else {
                throw PostgresError("42704", "\(text) is not a valid encoding code", position: position)
            }
            return encodings[number]
        }
        let word = text.uppercased().filter { $0 != "-" && $0 != "_" }
        let aliases = [
            "UNICODE": "UTF8", "ISO88591": "LATIN1", "ISO885915": "LATIN9", "WIN": "WIN1251", "KOI8": "KOI8R",
        ]
        let wanted = aliases[word] ?? word
        guard let found = encodings.first(where: { $0.filter { $0 != "_" } == wanted }) else {
            throw PostgresError("42704", "\(text) is not a valid encoding name", position: position)
        }
        return found
    }

    private static func boolean(_ option: DatabaseOption, _ name: String) throws(PostgresError) -> Bool? {
        guard let text = option.text else { return nil }
        switch text.lowercased() {
        case "true", "on", "1": return true
        case "false", "off", "0": return false
        default: throw PostgresError("42601", "\(name) requires a Boolean value")
        }
    }
}

extension DatabaseOption {
    /// The value as text; nil for DEFAULT.
    fileprivate var text: String? {
        switch value {
        case .default: nil
        case .number(let expression): expression.sql
        case .text(let text): text
        }
    }
}

extension DatabaseParameter {
    /// The name that nothing is known by.
    fileprivate var otherName: String {
        if case .other(let name) = self { return name.value }
        return ""
    }
}
