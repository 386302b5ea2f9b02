/// Models of which some tables are known by their names alone.
extension CatalogModel {
    /// The model with tables of these names besides, of which no more is known.
    package func withNames(of names: [TableName]) -> CatalogModel {
        var model = self
        model.put(
            names.map { name in
                var table = TableDefinition(name, columns: [])
                table.isNameOnly = true
                return table
            }
        )
        model.reads = names.isEmpty ? nil : CatalogReads(undescribed: names.sorted())
        return model
    }

    /// The model with the columns of some of the tables that were known by their names alone.
    package func describing(_ columns: [TableName: [Column]]) -> CatalogModel {
        var model = self
        model.reads = nil
        for (name, columns) in columns.sorted(by: { $0.key < $1.key }) {
            model.put(TableDefinition(name, columns: columns))
        }
        let left = model.tables.filter(\.isNameOnly).map(\.name)
        model.reads = left.isEmpty ? nil : CatalogReads(undescribed: left.sorted())
        return model
    }
}
