extension SQLPrinter {
    /// A name as the dialect must have it.
    @inline(never)
    func dialectName(_ name: String, _ dialect: Dialect) -> String {
        let isStandard = dialect.openingQuote == "\"" && dialect.closingQuote == "\""
        let isPlain = Self.quoted(name) == name && !dialect.reservedWords.contains(name)
        if isPlain, !dialect.foldsToUpperCase { return name }
        if isStandard { return Self.inQuotes(name) }
        let closing = dialect.closingQuote
        let inner = closing.isEmpty ? name : name.replacing(closing, with: closing + closing)
        return dialect.openingQuote + inner + closing
    }

    /// Writes a type of PostgreSQL as the dialect has it.
    @inline(never)
    mutating func dialectType(_ type: TypeName, _ dialect: Dialect) {
        if type.isSet || type.isColumnType { refuse("this form of a type has no equivalent", at: type.range) }
        let parts = type.name.parts
        let isBuiltIn = parts.count == 1 || parts.count == 2 && parts[0].value == "pg_catalog"
        let name = type.name.name
        let modifiers = type.modifiers
        let bare = name + "()"
        let key = modifiers.isEmpty && dialect.types?[bare] != nil ? bare : name
        switch dialect.types.flatMap({ isBuiltIn ? $0[key] ?? .refused("has no equivalent") : nil }) {
        case nil: self.name(type.name)
        case .named(let other, let count):
            write(other)
            if modifiers.count > count {
                refuse("the modifiers of type \(name) have no equivalent", at: type.range)
            } else if !modifiers.isEmpty {
                parenthesized(modifiers) { $0.expression($1) }
            }
        case .noted(let other, let note):
            write(other)
            remark("type \(name) \(note)", at: type.range)
        case .refused(let reason): refuse("type \(name) \(reason)", at: type.range)
        }
        if !type.arrayBounds.isEmpty, dialect.arrayWord == nil { refuse("arrays have no equivalent", at: type.range) }
        for _ in type.arrayBounds { write("[]") }
    }
}
