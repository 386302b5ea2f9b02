import PostgresWire

/// The type `xml` and the constructs that make values of it.
enum XMLFunctions {
    static func register(in table: inout ScalarTable) {
        XMLPathFunctions.register(in: &table)
        XMLMappingFunctions.register(in: &table)
        table["texttoxml"] = .unary { (text, environment) throws(PostgresError) in
            try input(text.string, environment)
        }
        table["xml_in"] = table["texttoxml"]
        table.unary("xmltotext") { $0 }
        table.unary("xml_out") { .text(XMLDeclaration.output(of: $0.string)) }
        table.unary("xmlcomment") { (text) throws(PostgresError) in
            guard !text.string.contains("--"), !text.string.hasSuffix("-") else {
                throw PostgresError(.invalidXMLComment, "invalid XML comment")
            }
            return .text("<!--\(text.string)-->")
        }
        table.many("xmlconcat2") { (values) throws(PostgresError) in concatenation(values) }
        table.unary("xml_is_well_formed_document") { (text) throws(PostgresError) in
            .bool(try XMLParsing.holds(text.string, .document))
        }
        table.unary("xml_is_well_formed_content") { (text) throws(PostgresError) in
            .bool(try XMLParsing.holds(text.string, .content))
        }
        table["xml_is_well_formed"] = .unary { (text, environment) throws(PostgresError) in
            .bool(try XMLParsing.holds(text.string, XMLParsing.option(environment)))
        }
        table.many("xmlvalidate") { (_) throws(PostgresError) in
            throw PostgresError(.featureNotSupported, "xmlvalidate is not implemented")
        }
        registerConstructs(in: &table)
    }

    /// The input function of `xml`.
    static func input(_ text: String, _ environment: any FunctionEnvironment) throws(PostgresError) -> PostgresValue {
        try XMLParsing.check(text, XMLParsing.option(environment))
        return .text(text)
    }

    /// What stands behind the syntax of SQL/XML.
    private static func registerConstructs(in table: inout ScalarTable) {
        table.many(XMLConstruct.concatenation) { (values) throws(PostgresError) in concatenation(values) }
        table[XMLConstruct.element] = .typed { (values, types, _, environment) throws(PostgresError) in
            try element(values, types, environment)
        }
        table[XMLConstruct.forest] = .typed { (values, types, _, environment) throws(PostgresError) in
            try forest(values, types, environment)
        }
        table.unary(XMLConstruct.parseDocument) { (text) throws(PostgresError) in
            try XMLParsing.check(text.string, .document)
            return text
        }
        table.unary(XMLConstruct.parseContent) { (text) throws(PostgresError) in
            try XMLParsing.check(text.string, .content)
            return text
        }
        table.many(XMLConstruct.instruction) { (values) throws(PostgresError) in try instruction(values) }
        table.many(XMLConstruct.root) { (values) throws(PostgresError) in root(values) }
        table.unary(XMLConstruct.serializeDocument) { (value) throws(PostgresError) in
            guard try XMLParsing.holds(value.string, .document) else {
                throw PostgresError(.notAnXMLDocument, "not an XML document")
            }
            return value
        }
        table.unary(XMLConstruct.serializeContent) { $0 }
        table.unary(XMLConstruct.isDocument) { (value) throws(PostgresError) in
            .bool(try XMLParsing.holds(value.string, .document))
        }
    }

    /// Values behind each other, with what their declarations have in common.
    static func concatenation(_ values: [PostgresValue]) -> PostgresValue {
        let texts = values.compactMap { $0.isNull ? nil : $0.string }
        guard !texts.isEmpty else { return .null }
        if texts.count == 1, values.count == 2 { return .text(texts[0]) }
        var isStandalone: Bool? = true
        var version: String?
        var hasVersion = true
        var rest = ""
        for text in texts {
            let declaration = (try? XMLDeclaration(of: text)) ?? XMLDeclaration()
            if declaration.isStandalone == false, isStandalone == true { isStandalone = false }
            if declaration.isStandalone == nil { isStandalone = nil }
            if let own = declaration.version, version == nil || version == own {
                version = own
            } else {
                hasVersion = false
            }
            rest += String(Substring(text.utf8.dropFirst(declaration.length)))
        }
        guard hasVersion || isStandalone != nil else { return .text(rest) }
        let shared = XMLDeclaration(version: hasVersion ? version : nil, isStandalone: isStandalone)
        return .text(shared.text + rest)
    }

    /// A name, the names of attributes, their values, and the content.
    private static func element(
        _ values: [PostgresValue],
        _ types: [PostgresType],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        let name = values[0].string
        let names = attributeNames(values[1])
        var text = "<" + name
        for (index, attribute) in names.enumerated() where !values[index + 2].isNull {
            let value = try XMLValues.text(of: values[index + 2], types[index + 2], escapes: false, environment)
            text += " \(attribute)=\"\(XMLText.attribute(value))\""
        }
        var isEmpty = true
        for index in (names.count + 2)..<max(values.count, names.count + 2) where !values[index].isNull {
            if isEmpty { text += ">" }
            isEmpty = false
            text += try XMLValues.text(of: values[index], types[index], escapes: true, environment)
        }
        return .text(text + (isEmpty ? "/>" : "</\(name)>"))
    }

    /// The names of elements, and what is in them.
    private static func forest(
        _ values: [PostgresValue],
        _ types: [PostgresType],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        var text: String?
        for (index, name) in attributeNames(values[0]).enumerated() where !values[index + 1].isNull {
            let content = try XMLValues.text(of: values[index + 1], types[index + 1], escapes: true, environment)
            text = (text ?? "") + "<\(name)>\(content)</\(name)>"
        }
        return text.map { .text($0) } ?? .null
    }

    private static func attributeNames(_ value: PostgresValue) -> [String] {
        guard case .array(let names) = value else { return [] }
        return names.elements.map(\.string)
    }

    private static func instruction(_ values: [PostgresValue]) throws(PostgresError) -> PostgresValue {
        let target = values[0].string
        guard target.lowercased() != "xml" else {
            throw PostgresError(
                .syntaxError,
                "invalid XML processing instruction",
                detail: "XML processing instruction target name cannot be \"\(target)\"."
            )
        }
        guard values.count > 1 else { return .text("<?\(target)?>") }
        if values[1].isNull { return .null }
        let content = values[1].string
        guard !content.contains("?>") else {
            throw PostgresError(
                .invalidXMLProcessingInstruction,
                "invalid XML processing instruction",
                detail: "XML processing instruction cannot contain \"?>\"."
            )
        }
        return .text("<?\(target) \(content.drop { $0 == " " })?>")
    }

    /// A value, its version, and what is said of `standalone`.
    private static func root(_ values: [PostgresValue]) -> PostgresValue {
        if values[0].isNull { return .null }
        let text = values[0].string
        let own = (try? XMLDeclaration(of: text)) ?? XMLDeclaration()
        let standalone: Bool? =
            switch values[2] {
            case .text("YES"): true
            case .text("NO"): false
            case .text: nil
            default: own.isStandalone
            }
        let version = values[1].isNull ? nil : values[1].string
        let declaration = XMLDeclaration(version: version, isStandalone: standalone)
        return .text(declaration.text + String(Substring(text.utf8.dropFirst(own.length))))
    }
}

/// The names under which the constructs of SQL/XML are found.
enum XMLConstruct {
    static let concatenation = "xmlconcat ()"
    static let element = "xmlelement ()"
    static let forest = "xmlforest ()"
    static let parseDocument = "xmlparse (document)"
    static let parseContent = "xmlparse (content)"
    static let instruction = "xmlpi ()"
    static let root = "xmlroot ()"
    static let serializeDocument = "xmlserialize (document)"
    static let serializeContent = "xmlserialize (content)"
    static let isDocument = "is document"

    static let all: Set = [
        concatenation, element, forest, parseDocument, parseContent, instruction, root, serializeDocument,
        serializeContent, isDocument,
    ]
}
