import PostgresWire

/// Text search objects: those that PostgreSQL brings, and behind them those of users.
extension CatalogSnapshot {
    func textSearchConfigurationRows() -> [[PostgresValue]] {
        BuiltInValues.rows(of: "pg_ts_config").rows
            + model.textSearchConfigurations.map { item in
                [
                    .oid(item.oid ?? .invalid), .text(item.name.name), .oid(namespaceOID(item.name.schema)),
                    .oid(roleOID(item.owner)), .oid(TextSearchObject.defaultParser),
                ]
            }
    }

    func textSearchMappingRows() -> [[PostgresValue]] {
        var rows = BuiltInValues.rows(of: "pg_ts_config_map").rows
        for item in model.textSearchConfigurations {
            for (token, names) in item.mappings.sorted(by: { $0.key < $1.key }) {
                for (index, name) in names.enumerated() {
                    let dictionary = textSearchDictionaryOID(name) ?? .invalid
                    rows.append([
                        .oid(item.oid ?? .invalid), .int4(token), .int4(Int32(clamping: index + 1)), .oid(dictionary),
                    ])
                }
            }
        }
        return rows
    }

    func textSearchDictionaryRows() -> [[PostgresValue]] {
        BuiltInValues.rows(of: "pg_ts_dict").rows
            + model.textSearchDictionaries.map { item in
                [
                    .oid(item.oid ?? .invalid), .text(item.name.name), .oid(namespaceOID(item.name.schema)),
                    .oid(roleOID(item.owner)), .oid(textSearchTemplateOID(item.template) ?? .invalid),
                    .text(orNull: item.optionText),
                ]
            }
    }

    func textSearchTemplateRows() -> [[PostgresValue]] {
        BuiltInValues.rows(of: "pg_ts_template").rows
            + model.textSearchTemplates.map { item in
                [
                    .oid(item.oid ?? .invalid), .text(item.name.name), .oid(namespaceOID(item.name.schema)),
                    procedure(item.initialize.map { TableName($0, schema: "pg_catalog") }),
                    procedure(TableName(item.lexize, schema: "pg_catalog")),
                ]
            }
    }
}
