import PostgresWire

/// `pg_operator`, `pg_cast`, `pg_opclass`, `pg_opfamily`, `pg_amop` and `pg_amproc`.
extension CatalogSnapshot {
    func operatorCatalogRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_operator")
        return BuiltInValues.rows(of: "pg_operator").rows
            + model.operators.map { definition in
                let name = definition.name
                return layout.row(
                    .oid(definition.oid ?? .invalid),
                    .text(name.name.name),
                    .oid(namespaceOID(name.name.schema)),
                    .oid(roleOID(definition.owner)),
                    Self.letter(name.left == .invalid ? "l" : "b"),
                    .bool(definition.isMergeable),
                    .bool(definition.isHashable),
                    .oid(name.left),
                    .oid(name.right),
                    .oid(definition.result?.oid ?? .invalid),
                    .oid(definition.commutator ?? .invalid),
                    .oid(definition.negator ?? .invalid),
                    procedure(of: definition.function),
                    procedure(of: definition.restriction),
                    procedure(of: definition.join)
                )
            }
    }

    func castCatalogRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_cast")
        return BuiltInValues.rows(of: "pg_cast").rows
            + model.casts.map { definition in
                layout.row(
                    .oid(definition.oid ?? .invalid),
                    .oid(definition.name.source),
                    .oid(definition.name.target),
                    .oid(definition.function),
                    Self.letter(definition.context.rawValue),
                    Self.letter(definition.method.rawValue)
                )
            }
    }

    func accessMethodRows() -> [[PostgresValue]] {
        BuiltInValues.rows(of: "pg_am").rows
            + model.accessMethods.map { method in
                [
                    .oid(method.oid ?? .invalid), .text(method.name), procedure(of: method.handler),
                    Self.letter(method.kind),
                ]
            }
    }

    func operatorClassRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_opclass")
        return BuiltInValues.rows(of: "pg_opclass").rows
            + model.operatorClasses.map { definition in
                layout.row(
                    .oid(definition.oid ?? .invalid),
                    .oid(accessMethodOID(definition.name.method) ?? .invalid),
                    .text(definition.name.name.name),
                    .oid(namespaceOID(definition.name.name.schema)),
                    .oid(roleOID(definition.owner)),
                    .oid(definition.family),
                    .oid(definition.type.oid),
                    .bool(definition.isDefault),
                    .oid(definition.storage?.oid ?? .invalid)
                )
            }
    }

    func operatorFamilyRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_opfamily")
        return BuiltInValues.rows(of: "pg_opfamily").rows
            + model.operatorFamilies.map { definition in
                layout.row(
                    .oid(definition.oid ?? .invalid),
                    .oid(accessMethodOID(definition.name.method) ?? .invalid),
                    .text(definition.name.name.name),
                    .oid(namespaceOID(definition.name.name.schema)),
                    .oid(roleOID(definition.owner))
                )
            }
    }

    func familyOperatorRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_amop")
        return BuiltInValues.rows(of: "pg_amop").rows
            + model.operatorFamilies.flatMap { family in
                family.operators.map { entry in
                    layout.row(
                        .oid(entry.oid ?? .invalid),
                        .oid(family.oid ?? .invalid),
                        .oid(entry.left),
                        .oid(entry.right),
                        .int2(entry.strategy),
                        Self.letter(entry.ordering == nil ? "s" : "o"),
                        .oid(entry.operator),
                        .oid(accessMethodOID(family.name.method) ?? .invalid),
                        .oid(entry.ordering ?? .invalid)
                    )
                }
            }
    }

    func familyFunctionRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_amproc")
        return BuiltInValues.rows(of: "pg_amproc").rows
            + model.operatorFamilies.flatMap { family in
                family.functions.map { entry in
                    layout.row(
                        .oid(entry.oid ?? .invalid),
                        .oid(family.oid ?? .invalid),
                        .oid(entry.left),
                        .oid(entry.right),
                        .int2(entry.number),
                        procedure(of: entry.function)
                    )
                }
            }
    }

    /// A function as `regproc` values are held.
    func procedure(of oid: OID?) -> PostgresValue {
        guard let oid, oid != .invalid, let row = function(oid) else { return .object(.invalid, name: "-") }
        return .object(oid, name: row.name)
    }
}
