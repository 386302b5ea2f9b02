public import PostgresWire

/// Remarks on objects.
extension CatalogSnapshot {
    /// The remark on an object of a catalog (`obj_description(oid, 'pg_class')`).
    public func objectDescription(_ oid: OID, catalog: String) -> String? {
        SystemRelations.shared.relation(TableName(catalog, schema: "pg_catalog")).flatMap { relation in
            description(oid, relation.oid, 0)
        }
    }

    /// The remark on an object of any catalog (`obj_description(oid)`).
    public func objectDescription(_ oid: OID) -> String? { description(oid, nil, 0) }

    /// The remark on a column (`col_description`).
    public func columnDescription(_ relation: OID, column: Int32) -> String? {
        column == 0 ? nil : description(relation, CatalogOID.relation, column)
    }

    /// The remark on an object that all databases share (`shobj_description(oid, 'pg_database')`).
    public func sharedDescription(_ oid: OID, catalog: String) -> String? {
        guard let relation = SystemRelations.shared.relation(TableName(catalog, schema: "pg_catalog")) else {
            return nil
        }
        let rows = storedRows(of: "pg_shdescription").rows(where: 0, equals: .oid(oid))
        return rows.first { $0.dropFirst().first == .oid(relation.oid) }?.last?.characters
    }

    private func description(_ oid: OID, _ catalog: OID?, _ part: Int32) -> String? {
        for row in relationRows(of: "pg_description").rows(where: 0, equals: .oid(oid)) where row.count == 4 {
            if row[2] == .int4(part), catalog.map({ row[1] == .oid($0) }) ?? true { return row[3].characters }
        }
        return nil
    }
}
