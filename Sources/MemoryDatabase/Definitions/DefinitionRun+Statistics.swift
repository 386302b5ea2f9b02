import PostgresCatalog

extension DefinitionRun {
    /// Changes the extended statistics of a table.
    mutating func changeStatistics(of table: TableName, _ change: (inout StatisticsDefinition) -> Void) {
        for var statistics in model.statistics where statistics.table == table {
            change(&statistics)
            model.put(statistics)
        }
    }
}
