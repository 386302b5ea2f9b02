public import PostgresCatalog
public import PostgresWire

extension BoundQuery {
    /// The columns of the relation that a scan reads, as they were when the query was bound.
    public func columns(of scan: ScanID) -> [Column] {
        plan.scans.indices.contains(scan.rawValue) ? plan.scans[scan.rawValue].columns : []
    }

    /// The types of the values of the groups that a scan's request asks for; nil where it asks for none.
    public func groupTypes(of scan: ScanID) -> [PostgresType]? {
        plan.scans.indices.contains(scan.rawValue) ? plan.scans[scan.rawValue].grouping?.types : nil
    }
}
