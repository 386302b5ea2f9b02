import PostgresWire

/// `information_schema.sequences`, without those of identity columns.
extension CatalogViewer {
    func sequenceRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .sequence(let sequence) = origin, sequence.ownedBy?.isIdentity != true,
            let relation = relations(of: origin, ["S"]).first, mayUse(sequence: relation)
        else { return [] }
        let bits: Int32 = sequence.type == .int2 ? 16 : sequence.type == .int4 ? 32 : 64
        return [
            row(
                "sequences",
                naming: ["sequence": sequence.name],
                [
                    "data_type": .text(snapshot.formatType(sequence.type.oid)), "numeric_precision": .int4(bits),
                    "numeric_precision_radix": .int4(2), "numeric_scale": .int4(0),
                    "start_value": .text(String(sequence.start)), "minimum_value": .text(String(sequence.minimum)),
                    "maximum_value": .text(String(sequence.maximum)),
                    "increment": .text(String(sequence.increment)), "cycle_option": .yesOrNo(sequence.cycles),
                ]
            ).values
        ]
    }
}
