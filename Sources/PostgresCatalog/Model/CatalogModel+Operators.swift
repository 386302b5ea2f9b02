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
            setNeeds(
                ofPart: ObjectAddress(catalog: CatalogOID.familyOperator, object: made),
                ObjectAddress(catalog: CatalogOID.operator, object: entry.operator),
                operatorClass: entry.operatorClass,
                family: oid
            )
        }
        for index in family.functions.indices {
            let entry = family.functions[index]
            let made = self.oid(entry.oid, for: "\(key) function \(entry.number) \(entry.left) \(entry.right)")
            objects[made] = .familyFunction(of: oid)
            family.functions[index].oid = made
            setNeeds(
                ofPart: ObjectAddress(catalog: CatalogOID.familyFunction, object: made),
                ObjectAddress(catalog: CatalogOID.function, object: entry.function),
                operatorClass: entry.operatorClass,
                family: oid
            )
        }
        return put(family, oid, \.operatorFamilies, .operatorFamily, key)
    }

    /// What a part of a family needs: its operator or function, and the class that brought it or else the family.
    private mutating func setNeeds(
        ofPart part: ObjectAddress,
        _ needed: ObjectAddress,
        operatorClass: OID?,
        family: OID
    ) {
        var dependencies: [ObjectDependency] = []
        if let operatorClass {
            let group = ObjectAddress(catalog: CatalogOID.operatorClass, object: operatorClass)
            dependencies.append(ObjectDependency(part, on: group, kind: "i"))
        } else {
            if needed.object >= .firstUserObject { dependencies.append(ObjectDependency(part, on: needed, kind: "a")) }
            let group = ObjectAddress(catalog: CatalogOID.operatorFamily, object: family)
            dependencies.append(ObjectDependency(part, on: group, kind: "a"))
        }
        setDependencies(of: part.object, dependencies)
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

    /// Takes an operator or a function out of its family.
    mutating func removeFamilyPart(_ oid: OID, of family: OID) {
        guard var family = operatorFamilies[family] else { return }
        family.operators.removeAll { $0.oid == oid }
        family.functions.removeAll { $0.oid == oid }
        put(family)
    }

    /// Takes an operator family out.
    mutating func removeOperatorFamily(_ oid: OID) {
        if let family = operatorFamilies[oid] { forgetParts(of: family) }
        operatorFamilies.remove(oid)
    }

    private mutating func forgetParts(of family: OperatorFamilyDefinition) {
        for part in (family.operators.map(\.oid) + family.functions.map(\.oid)).compactMap({ $0 }) {
            objects[part] = nil
            forgetDependencies(of: part)
        }
    }
}
