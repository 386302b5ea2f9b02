import PostgresCatalog
import PostgresSQL

extension String {
    /// A name with its schema in a text of SQL.
    struct NamedObject {
        var name: TableName
        /// Whether it stands in a string constant (`'public.s'::regclass`).
        var isQuotedText: Bool
    }

    /// The names with schemas in a text of SQL: of functions that are called, and in string constants.
    var qualifiedNames: [NamedObject] {
        var found: [NamedObject] = []
        let tokens = sqlTokens
        for (index, token) in tokens.enumerated() {
            if token.isString, let parts = SQLIdentifier.parts(of: token.text), parts.count == 2 {
                found.append(NamedObject(name: TableName(parts[1], schema: parts[0]), isQuotedText: true))
            }
            guard !token.isString, index + 2 < tokens.count, tokens[index + 1].text == ".", tokens[index + 2].isName
            else {
                continue
            }
            found.append(NamedObject(name: TableName(tokens[index + 2].text, schema: token.text), isQuotedText: false))
        }
        return found
    }

    /// The operators that a text of SQL names with their schemas: `OPERATOR(public.===)`.
    var operatorNames: [TableName] {
        let tokens = sqlTokens
        var found: [TableName] = []
        for (index, token) in tokens.enumerated() where token.isName && token.text == "OPERATOR" {
            guard index + 3 < tokens.count, tokens[index + 1].text == "(", tokens[index + 2].isName,
                tokens[index + 3].text == "."
            else { continue }
            let symbol = tokens[(index + 4)...].prefix { $0.text != ")" }.map(\.text).joined()
            found.append(TableName(symbol, schema: tokens[index + 2].text))
        }
        return found
    }

    /// Whether a name stands in a text of SQL outside strings.
    func mentionsName(_ name: String) -> Bool { sqlTokens.contains { $0.isName && $0.text == name } }

    /// A word of SQL.
    struct SQLToken {
        var text: String
        var isString = false
        var isName = false
    }

    /// The words of a text of SQL: names without their quotes, strings without theirs, and single signs.
    var sqlTokens: [SQLToken] {
        var tokens: [SQLToken] = []
        let scalars = Array(unicodeScalars)
        var position = 0
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar == "'" || scalar == "\"" {
                var text = String.UnicodeScalarView()
                position += 1
                while position < scalars.count {
                    if scalars[position] == scalar {
                        guard position + 1 < scalars.count, scalars[position + 1] == scalar else { break }
                        position += 1
                    }
                    text.append(scalars[position])
                    position += 1
                }
                position += 1
                tokens.append(SQLToken(text: String(text), isString: scalar == "'", isName: scalar == "\""))
            } else if scalar == "_" || scalar.properties.isAlphabetic {
                let start = position
                while position < scalars.count,
                    scalars[position] == "_" || scalars[position] == "$" || scalars[position].properties.isAlphabetic
                        || scalars[position].properties.numericType != nil
                {
                    position += 1
                }
                var text = String.UnicodeScalarView()
                text.append(contentsOf: scalars[start..<position])
                tokens.append(SQLToken(text: String(text), isName: true))
            } else {
                if !scalar.properties.isWhitespace { tokens.append(SQLToken(text: String(scalar))) }
                position += 1
            }
        }
        return tokens
    }
}

extension String {
    /// The text with another name wherever a name with its schema stands, in strings too.
    func renaming(_ old: TableName, to new: TableName) -> String {
        func written(_ name: TableName) -> String {
            SQLIdentifier.quote(name.schema) + "." + SQLIdentifier.quote(name.name)
        }
        return replacing(written(old), with: written(new)) { before, after in
            let isName = { (scalar: Unicode.Scalar?) in
                scalar.map {
                    $0 == "_" || $0 == "$" || $0 == "\"" || $0.properties.isAlphabetic
                        || $0.properties.numericType != nil
                }
                    ?? false
            }
            return !isName(before) && !isName(after)
        }
    }

    /// The text of an expression with another name of a column; strings stay.
    func renamingColumn(_ old: String, to new: String) -> String {
        let (from, to) = (SQLIdentifier.quote(old), SQLIdentifier.quote(new))
        var result = ""
        var isQuoted = false
        for part in split(separator: "'", omittingEmptySubsequences: false) {
            if !result.isEmpty || isQuoted { result += "'" }
            result +=
                isQuoted
                ? String(part)
                : String(part).replacing(from, with: to) { before, after in
                    let isName = { (scalar: Unicode.Scalar?) in
                        scalar.map {
                            $0 == "_" || $0 == "$" || $0 == "\"" || $0.properties.isAlphabetic
                                || $0.properties.numericType != nil
                        }
                            ?? false
                    }
                    return !isName(before) && !isName(after) && after != "(" && before != "." && before != ":"
                }
            isQuoted.toggle()
        }
        return result
    }

    /// The text with each place of another text replaced for whose neighbours the closure holds.
    private func replacing(
        _ old: String,
        with new: String,
        where holds: (_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool
    ) -> String {
        let scalars = Array(unicodeScalars)
        let wanted = Array(old.unicodeScalars)
        guard !wanted.isEmpty, scalars.count >= wanted.count else { return self }
        var result = String.UnicodeScalarView()
        var position = 0
        while position < scalars.count {
            let end = position + wanted.count
            if end <= scalars.count, scalars[position..<end].elementsEqual(wanted),
                holds(position > 0 ? scalars[position - 1] : nil, end < scalars.count ? scalars[end] : nil)
            {
                result.append(contentsOf: new.unicodeScalars)
                position = end
            } else {
                result.append(scalars[position])
                position += 1
            }
        }
        return String(result)
    }
}

extension TableDefinition {
    /// Gives a column another name, there and in what belongs to the table.
    mutating func renameColumn(_ old: String, to new: String) {
        func renamed(_ name: String) -> String { name == old ? new : name }
        for index in columns.indices {
            columns[index].name = renamed(columns[index].name)
            if columns[index].isGenerated {
                columns[index].defaultExpression = columns[index].defaultExpression?.renamingColumn(old, to: new)
            }
        }
        for index in constraints.indices {
            constraints[index].columns = constraints[index].columns.map(renamed)
            switch constraints[index].kind {
            case .check(let text): constraints[index].kind = .check(text.renamingColumn(old, to: new))
            case .foreignKey(var key):
                if key.table == name { key.columns = key.columns.map(renamed) }
                key.columnsSetOnDelete = key.columnsSetOnDelete.map(renamed)
                constraints[index].kind = .foreignKey(key)
            default: break
            }
        }
        for index in indexes.indices {
            for position in indexes[index].elements.indices {
                let element = indexes[index].elements[position]
                indexes[index].elements[position].column = element.column.map(renamed)
                indexes[index].elements[position].expression = element.expression?.renamingColumn(old, to: new)
            }
            indexes[index].includedColumns = indexes[index].includedColumns.map(renamed)
            indexes[index].predicate = indexes[index].predicate?.renamingColumn(old, to: new)
        }
        for index in triggers.indices {
            triggers[index].columns = triggers[index].columns.map(renamed)
            triggers[index].condition = triggers[index].condition?.renamingColumn(old, to: new)
        }
        for index in policies.indices {
            policies[index].condition = policies[index].condition?.renamingColumn(old, to: new)
            policies[index].check = policies[index].check?.renamingColumn(old, to: new)
        }
        guard var key = partitionKey else { return }
        for index in key.elements.indices {
            key.elements[index].column = key.elements[index].column.map(renamed)
            key.elements[index].expression = key.elements[index].expression?.renamingColumn(old, to: new)
        }
        partitionKey = key
    }
}
