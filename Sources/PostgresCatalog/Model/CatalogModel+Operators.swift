public import PostgresWire

/// Operators, casts, operator classes and families in and out of a model.
extension CatalogModel {
    /// Puts an operator in.
    @discardableResult
    public mutating func put(_ definition: OperatorDefinition) -> OID {
        addSchema(definition.name.name.schema)
        let name = definition.name
        return put(definition, nil, \.operators, .operator, "operator \(name.name) \(name.left) \(name.right)")
    }

    /// Puts a cast in.
    @discardableResult
    public mutating func put(_ definition: CastDefinition) -> OID {
        put(definition, nil, \.casts, .cast, "cast \(definition.name.source) \(definition.name.target)")
    }

    /// Puts an operator class in.
    @discardableResult
    public mutating func put(_ definition: OperatorClassDefinition) -> OID {
        addSchema(definition.name.name.schema)
        let name = definition.name
        return put(definition, nil, \.operatorClasses, .operatorClass, "operator class \(name.name) \(name.method)")
    }

    /// Puts an operator family in; its operators and functions get OIDs.
    @discardableResult
    public mutating func put(_ definition: OperatorFamilyDefinition) -> OID {
        var family = definition
        addSchema(family.name.name.schema)
        let key = "operator family \(family.name.name) \(family.name.method)"
        let given = family.oid ?? operatorFamilies.oid(of: family.name)
        if let old = given.flatMap({ operatorFamilies[$0] }) { forgetParts(of: old) }
        let oid = self.oid(given, for: key)
        for index in family.operators.indices {
            let entry = family.operators[index]
            let made = self.oid(entry.oid, for: "\(key) operator \(entry.strategy) \(entry.left) \(entry.right)")
            objects[made] = .familyOperator(of: oid)
            family.operators[index].oid = made
        }
        for index in family.functions.indices {
            let entry = family.functions[index]
            let made = self.oid(entry.oid, for: "\(key) function \(entry.number) \(entry.left) \(entry.right)")
            objects[made] = .familyFunction(of: oid)
            family.functions[index].oid = made
        }
        return put(family, oid, \.operatorFamilies, .operatorFamily, key)
    }

    /// Takes an operator class out with what it brought into its family.
    mutating func removeOperatorClass(_ oid: OID) {
        if var family = (operatorClasses[oid]?.family).flatMap({ operatorFamilies[$0] }) {
            family.operators.removeAll { $0.operatorClass == oid }
            family.functions.removeAll { $0.operatorClass == oid }
            put(family)
        }
        operatorClasses.remove(oid)
    }

    /// Takes an operator family out.
    mutating func removeOperatorFamily(_ oid: OID) {
        if let family = operatorFamilies[oid] { forgetParts(of: family) }
        operatorFamilies.remove(oid)
    }

    private mutating func forgetParts(of family: OperatorFamilyDefinition) {
        for part in family.operators.map(\.oid) + family.functions.map(\.oid) { part.map { objects[$0] = nil } }
    }
}
