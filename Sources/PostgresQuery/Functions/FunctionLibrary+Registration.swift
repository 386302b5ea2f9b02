import PostgresWire

/// The areas that the library is made of.
extension FunctionLibrary {
    static func registerScalars(in table: inout ScalarTable) {
        ComparisonFunctions.register(in: &table)
        IntegerFunctions.register(in: &table)
        FloatFunctions.register(in: &table)
        FloatPowers.register(in: &table)
        Trigonometry.register(in: &table)
        DegreeTrigonometry.register(in: &table)
        NumericFunctions.register(in: &table)
        MoneyFunctions.register(in: &table)
        FormattingFunctions.register(in: &table)
        BitStringFunctions.register(in: &table)
        NumberCasts.register(in: &table)
        TextCasts.register(in: &table)
        DateTimeCasts.register(in: &table)
        DateTimeArithmetic.register(in: &table)
        ExtractFunctions.register(in: &table)
        TruncationFunctions.register(in: &table)
        ZoneFunctions.register(in: &table)
        OverlapFunctions.register(in: &table)
        ClockFunctions.register(in: &table)
        TextFunctions.register(in: &table)
        PatternFunctions.register(in: &table)
        ByteaFunctions.register(in: &table)
        NetworkFunctions.register(in: &table)
        SessionFunctions.register(in: &table)
        SnapshotFunctions.register(in: &table)
        StorageSize.register(in: &table)
        AdvisoryLockFunctions.register(in: &table)
        LargeObjectFunctions.register(in: &table)
        NotificationFunctions.register(in: &table)
        SignalFunctions.register(in: &table)
        RowIdentityFunctions.register(in: &table)
        SequenceFunctions.register(in: &table)
        ArrayFunctions.register(in: &table)
        EnumFunctions.register(in: &table)
        JSONFunctions.register(in: &table)
        RangeFunctions.register(in: &table)
        GeometryFunctions.register(in: &table)
        TextSearchFunctions.register(in: &table)
        CatalogFunctions.register(in: &table)
    }

    static func registerSets(in table: inout SetTable) {
        SetFunctions.register(in: &table)
        EventTriggerFunctions.register(in: &table)
        MultirangeFunctions.registerSets(in: &table)
        TextSearchVectorFunctions.registerSets(in: &table)
        TextSearchQueryFunctions.registerSets(in: &table)
        TextSearchStatistics.registerSets(in: &table)
    }

    static func registerAggregates(in table: inout [String: AggregateImplementation]) {
        BasicAggregates.register(in: &table)
        SumAggregates.register(in: &table)
        StatisticsAggregates.register(in: &table)
        CollectingAggregates.register(in: &table)
        RangeAggregates.register(in: &table)
        OrderedSetAggregates.register(in: &table)
    }
}
