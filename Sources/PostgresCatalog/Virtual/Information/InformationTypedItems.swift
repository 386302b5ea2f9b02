import PostgresWire

/// Something that has a type: a column, an attribute, a domain, a parameter or the result of a routine.
private struct TypedItem {
    var object: TableName
    var kind: String
    /// Which of those of the object it is; nil for the result that a procedure has not.
    var identifier: String?
    var type: OID
    var collation = OID.invalid
}

/// The views of `information_schema` that show all that has a type.
extension CatalogViewer {
    func typedItemRows(of origin: RowOrigin) -> [[PostgresValue]] {
        typedItems(of: origin).map { item in
            row(
                "data_type_privileges",
                naming: ["object": item.object],
                ["object_type": .text(item.kind), "dtd_identifier": .text(orNull: item.identifier)]
            ).values
        }
    }

    func elementTypeRows(of origin: RowOrigin) -> [[PostgresValue]] {
        typedItems(of: origin).compactMap { item in
            guard let identifier = item.identifier, let array = snapshot.type(item.type), array.isArray,
                let element = snapshot.type(array.element)
            else { return nil }
            var row = row(
                "element_types",
                naming: ["object": item.object, "udt": name(of: element)],
                [
                    "object_type": .text(item.kind), "collection_type_identifier": .text(identifier),
                    "data_type": .text(standardName(element)),
                    "dtd_identifier": .text("a" + identifier),
                ]
            )
            describe(collation: item.collation, in: &row)
            return row.values
        }
    }

    /// What has a type in the objects that are shown.
    private func typedItems(of origin: RowOrigin) -> [TypedItem] {
        items(columns(of: origin).filter { mayUse(column: $0) }, "TABLE")
            + items(columns(of: origin, ["c"]).filter { mayUse(composite: $0.relation) }, "USER-DEFINED TYPE")
            + types(of: origin, "d").filter { mayUse(type: $0) }.map { domain in
                TypedItem(
                    object: domain.name,
                    kind: "DOMAIN",
                    identifier: "1",
                    type: domain["basetype"].identifier,
                    collation: domain["collation"].identifier
                )
            }
            + entries(.routines, of: origin).filter(mayCall).flatMap { routine in
                let result = routine.kind == "p" ? nil : "0"
                let types =
                    [(result, routine["rettype"].identifier)]
                    + parameters(of: routine).map { ("\($0.number)", $0.type) }
                return types.map { TypedItem(object: routine.specificName, kind: "ROUTINE", identifier: $0, type: $1) }
            }
    }

    private func items(_ columns: [ColumnEntry], _ kind: String) -> [TypedItem] {
        columns.map { column in
            TypedItem(
                object: column.relation.name,
                kind: kind,
                identifier: String(column.number),
                type: column.type,
                collation: column.record["attcollation"].identifier
            )
        }
    }
}
