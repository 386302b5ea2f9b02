/// What a function asks the collation of its arguments for.
enum CollationUse {
    /// Which of two texts comes first.
    case order
    /// Whether two texts are the same: alike under all collations, but there must be one.
    case equality
    /// Where a text stands in another: alike under all collations, but there must be one.
    case search
    /// A number that is the same for texts that are, under all collations; but there must be one.
    case hash
    /// Which letters there are, and which of them are the same but for their case.
    case letters

    /// What texts are compared for, as messages name it.
    static let comparison = "string comparison"

    /// What texts are hashed for, as messages name it.
    static let hashing = "string hashing"

    /// Whether a function asks whether two texts are equal, while nobody has said by which collation.
    static func isUnsettledEquality(_ function: BoundFunction) -> Bool {
        function.source == CollatedFunctions.unsettled(comparison) && uses[function.name] == .equality
            && function.name.hasSuffix("eq") && function.name != "array_eq"
    }

    /// Whether a function tells whether a text fits a pattern, while nobody has said by which collation.
    static func isUnsettledPattern(_ function: BoundFunction) -> Bool {
        ["regexeq", "regexne", "iclike", "icnlike"].contains { function.name.hasSuffix($0) }
            && CollatedFunctions.error(of: function.source) != nil
    }

    init?(_ function: BoundFunction) {
        guard let use = Self.uses[function.source] else { return nil }
        self = use
    }

    /// What a function needs a collation for, as messages name it.
    func purpose(_ function: BoundFunction) -> String {
        switch self {
        case .order, .equality, .search: Self.comparison
        case .hash: Self.hashing
        case .letters:
            switch function.source {
            case "lower", "upper", "initcap": "\(function.source)() function"
            case let source where source.contains("iclike") || source.contains("icnlike"): "ILIKE"
            default: "regular expression"
            }
        }
    }

    /// By `prosrc`.
    private static let uses: [String: CollationUse] = {
        var uses: [String: CollationUse] = [:]
        func add(_ use: CollationUse, _ names: String) {
            for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) { uses[String(name)] = use }
        }
        add(
            .order,
            """
            text_lt text_le text_gt text_ge text_larger text_smaller bttextcmp namelt namele namegt namege btnamecmp
            namelttext nameletext namegttext namegetext textltname textlename textgtname textgename btnametextcmp
            bttextnamecmp bpcharlt bpcharle bpchargt bpcharge bpcharcmp bpchar_larger bpchar_smaller array_lt array_le
            array_gt array_ge array_larger array_smaller btarraycmp
            """
        )
        add(
            .equality,
            """
            texteq textne nameeq namene nameeqtext namenetext texteqname textnename bpchareq bpcharne array_eq array_ne
            """
        )
        add(
            .search,
            """
            textpos replace_text split_part text_starts_with text_to_array text_to_array_null array_remove array_replace
            array_position array_position_start array_positions arrayoverlap arraycontains arraycontained
            """
        )
        add(.hash, "hashtext hashtextextended hashbpchar hashbpcharextended")
        add(
            .letters,
            """
            lower upper initcap texticlike texticnlike nameiclike nameicnlike bpchariclike bpcharicnlike textregexeq
            textregexne nameregexeq nameregexne bpcharregexeq bpcharregexne texticregexeq texticregexne nameicregexeq
            nameicregexne bpcharicregexeq bpcharicregexne textregexsubstr regexp_match regexp_match_no_flags regexp_matches
            regexp_matches_no_flags regexp_like regexp_like_no_flags regexp_count regexp_count_no_start
            regexp_count_no_flags regexp_instr regexp_instr_no_start regexp_instr_no_n regexp_instr_no_endoption
            regexp_instr_no_flags regexp_instr_no_subexpr regexp_substr regexp_substr_no_start regexp_substr_no_n
            regexp_substr_no_flags regexp_substr_no_subexpr textregexreplace textregexreplace_noopt
            textregexreplace_extended textregexreplace_extended_no_n textregexreplace_extended_no_flags
            regexp_split_to_table regexp_split_to_table_no_flags regexp_split_to_array regexp_split_to_array_no_flags
            """
        )
        return uses
    }()
}
