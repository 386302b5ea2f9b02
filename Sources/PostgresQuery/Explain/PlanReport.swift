public import PostgresWire

/// A plan with what is told of the whole statement: what EXPLAIN answers.
public struct PlanReport: Sendable {
    /// A setting that changes plans, with the value that it has been given.
    public struct Setting: Sendable {
        /// Its name.
        public var name: String
        /// Its value.
        public var value: String

        /// A setting of this value.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The top node; nil for a statement that has no plan.
    public var plan: PlanDescription?
    /// The settings with other values than they begin with, where they are shown.
    public var settings: [Setting]
    /// How long planning took, in milliseconds, where it is shown.
    public var planningTime: Double?
    /// How long the execution took, in milliseconds, where it is shown.
    public var executionTime: Double?

    /// A report of a plan.
    public init(
        plan: PlanDescription?,
        settings: [Setting] = [],
        planningTime: Double? = nil,
        executionTime: Double? = nil
    ) {
        self.plan = plan
        self.settings = settings
        self.planningTime = planningTime
        self.executionTime = executionTime
    }

    /// The rows that EXPLAIN gives: one for each line of text, or one with the whole document.
    public func rows(_ options: ExplainOptions) -> [PostgresValue] {
        switch options.format {
        case .text: PlanText(options).lines(of: self).map { .text($0) }
        case .json: [.json(PlanJSON.document(PlanProperties(self, options)))]
        case .xml: [.text(PlanXML.document(PlanProperties(self, options)))]
        case .yaml: [.text(PlanYAML.document(PlanProperties(self, options)))]
        }
    }

    /// The settings whose values change plans (`GUC_EXPLAIN`).
    public static let planSettings: Set<String> = [
        "constraint_exclusion", "cpu_index_tuple_cost", "cpu_operator_cost", "cpu_tuple_cost", "cursor_tuple_fraction",
        "effective_cache_size", "effective_io_concurrency", "enable_async_append", "enable_bitmapscan",
        "enable_gathermerge", "enable_hashagg", "enable_hashjoin", "enable_incremental_sort", "enable_indexonlyscan",
        "enable_indexscan", "enable_material", "enable_memoize", "enable_mergejoin", "enable_nestloop",
        "enable_parallel_append", "enable_parallel_hash", "enable_partition_pruning", "enable_partitionwise_aggregate",
        "enable_partitionwise_join", "enable_seqscan", "enable_sort", "enable_tidscan", "from_collapse_limit", "geqo",
        "geqo_effort", "geqo_generations", "geqo_pool_size", "geqo_seed", "geqo_selection_bias", "geqo_threshold",
        "hash_mem_multiplier", "jit", "jit_above_cost", "jit_inline_above_cost", "jit_optimize_above_cost",
        "join_collapse_limit", "maintenance_io_concurrency", "max_parallel_workers", "max_parallel_workers_per_gather",
        "min_parallel_index_scan_size", "min_parallel_table_scan_size", "parallel_leader_participation",
        "parallel_setup_cost", "parallel_tuple_cost", "plan_cache_mode", "random_page_cost", "search_path",
        "seq_page_cost", "temp_buffers", "work_mem",
    ]
}

extension Double {
    /// The number with this many digits behind the point.
    func fixed(_ digits: Int) -> String {
        guard isFinite else { return isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity" }
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        // What lies in the middle only because the product is rounded goes to where it really is.
        let product = magnitude * scale
        let missing = (-product).addingProduct(magnitude, scale)
        var scaled = product.rounded(.toNearestOrEven)
        if abs(product - product.rounded(.down)) == 0.5, missing != 0 {
            scaled = product.rounded(missing > 0 ? .up : .down)
        }
        guard let whole = Int64(exactly: scaled) else { return String(self) }
        var text = String(whole)
        if digits > 0 {
            if text.count <= digits { text = String(repeating: "0", count: digits &+ 1 &- text.count) + text }
            text.insert(".", at: text.index(text.endIndex, offsetBy: -digits))
        }
        return self < 0 && whole != 0 ? "-" + text : text
    }
}
