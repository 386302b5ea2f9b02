import PostgresWire

/// The views of `information_schema` that show domains and composite types, and where types are used.
extension CatalogViewer {
    func domainRows(of origin: RowOrigin) -> [[PostgresValue]] {
        domains(of: origin).filter { mayUse(type: $0.domain) }.map { domain, base in
            var row = row(
                "domains",
                naming: ["domain": domain.name, "udt": name(of: base)],
                [
                    "data_type": .text(standardName(base)), "domain_default": domain["default"],
                    "dtd_identifier": .text("1"),
                ]
            )
            var modifier: Int32 = -1
            if case .int4(let value) = domain["typmod"] { modifier = value }
            TypeFacts(base.oid, modifier: modifier).describe(in: &row)
            describe(collation: domain["collation"].identifier, in: &row)
            return row.values
        }
    }

    func domainConstraintRows(of origin: RowOrigin) -> [[PostgresValue]] {
        types(of: origin, "d").filter { mayUse(type: $0) }.flatMap { domain in
            records("pg_constraint", where: "contypid", equals: .oid(domain.oid)).map { constraint in
                row(
                    "domain_constraints",
                    naming: ["constraint": constraintName(constraint), "domain": domain.name],
                    [
                        "is_deferrable": .yesOrNo(constraint["condeferrable"].isTrue),
                        "initially_deferred": .yesOrNo(constraint["condeferred"].isTrue),
                    ]
                ).values
            }
        }
    }

    func domainTypeRows(of origin: RowOrigin) -> [[PostgresValue]] {
        domains(of: origin).filter { owns(type: $0.base) }.map { domain, base in
            row("domain_udt_usage", naming: ["udt": name(of: base), "domain": domain.name]).values
        }
    }

    func columnDomainRows(of origin: RowOrigin) -> [[PostgresValue]] {
        columns(of: origin).compactMap { column in
            guard let type = snapshot.type(column.type), type.kind == "d", owns(type: type) else { return nil }
            return row(
                "column_domain_usage",
                naming: ["domain": name(of: type), "table": column.relation.name],
                ["column_name": .text(column.name)]
            ).values
        }
    }

    func columnTypeRows(of origin: RowOrigin) -> [[PostgresValue]] {
        columns(of: origin).compactMap { column in
            guard let type = snapshot.type(column.type) else { return nil }
            let base = type.kind == "d" ? snapshot.type(type.base) ?? type : type
            guard owns(type: base) else { return nil }
            return row(
                "column_udt_usage",
                naming: ["udt": name(of: base), "table": column.relation.name],
                ["column_name": .text(column.name)]
            ).values
        }
    }

    func userTypeRows(of origin: RowOrigin) -> [[PostgresValue]] {
        compositeTypes(of: origin).filter(mayUse(composite:)).map { type in
            row(
                "user_defined_types",
                naming: ["user_defined_type": type.name],
                ["user_defined_type_category": .text("STRUCTURED"), "is_instantiable": .yesOrNo(true)]
            ).values
        }
    }

    /// The domains with the types below them.
    private func domains(of origin: RowOrigin) -> [(domain: CatalogEntry, base: TypeRow)] {
        types(of: origin, "d").compactMap { domain in
            snapshot.type(domain["basetype"].identifier).map { (domain, $0) }
        }
    }

    private func owns(type: TypeRow) -> Bool { role == nil || entry(.types, type.oid).map(owns) ?? false }
}
