extension Dialect {
    /// Functions that mean the same in DuckDB, then those with other names and those that are made of others.
    static let duckDBFunctions: [String: DialectRule] = {
        var rules: [String: DialectRule] = [:]
        for name in duckDBSame.split(separator: " ") { rules[String(name)] = .same }
        for (name, other) in duckDBRenamed { rules[name] = .renamed(other) }
        for (name, text) in duckDBTemplates { rules[name] = .template(text) }
        for name in duckDBRefused.split(separator: " ") { rules[String(name)] = .refused("has no equivalent") }
        rules.merge(duckDBTextFunctions) { _, new in new }
        rules["lpad"] = .templates([2: "lpad($1, $2, ' ')", 3: "lpad($*)"])
        rules["rpad"] = .templates([2: "rpad($1, $2, ' ')", 3: "rpad($*)"])
        rules["array_length"] = .rewritten { values, _ in
            guard values.count == 2, values[1] == .literal(Literal(.integer(1))) else {
                return .refused("is known for the first dimension only")
            }
            return .template("nullif(len($1), 0)", [values[0]])
        }
        rules["round"] = .rewritten { values, typing in
            guard values.count == 1, typing.kind(of: values[0]) == .float else { return .unchanged }
            return .template("round_even($1, 0)", values)
        }
        rules["substring"] = .rewritten { values, _ in substring(values) }
        rules["substr"] = .rewritten { values, _ in substring(values) }
        rules["extract"] = .rewritten { values, _ in extract(values) }
        rules["date_part"] = .rewritten { values, _ in extract(values) }
        rules["to_char"] = .rewritten { values, _ in DateFormat.formatting(values) }
        rules["to_date"] = .rewritten { values, _ in DateFormat.reading(values, "CAST(strptime($1, $2) AS DATE)") }
        rules["regexp_replace"] = .rewritten { values, _ in
            guard values.count >= 3, RegularExpression.isPlain(values[1]) else {
                return .refused("has no equivalent for this pattern")
            }
            if case .literal(let literal) = values[2], let text = literal.text, !RegularExpression.isReplacement(text) {
                return .refused("has no equivalent for this replacement")
            }
            return .unchanged
        }
        rules["encode"] = .rewritten { values, _ in
            switch values.last {
            case .literal(let form) where form.text == "hex": .template("lower(hex($1))", [values[0]])
            case .literal(let form) where form.text == "base64": .template("to_base64($1)", [values[0]])
            default: .refused("has no equivalent for this form")
            }
        }
        return rules
    }()

    private static let duckDBSame = """
        abs array_append array_cat array_prepend ascii avg bit_and bit_or bool_and bool_or cbrt \
        ceil ceiling char_length character_length chr coalesce corr count covar_pop covar_samp cos \
        cume_dist current_catalog current_date current_schema current_timestamp degrees dense_rank exp \
        first_value floor gcd gen_random_uuid greatest grouping isfinite lag last_value lcm lead least left length ln \
        localtimestamp log lower make_date make_timestamp max md5 min mod mode now nth_value ntile nullif pi \
        overlay percent_rank percentile_cont percentile_disc position power radians random rank regr_avgx regr_avgy \
        regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy repeat replace reverse right \
        row_number sign sin sqrt starts_with stddev stddev_pop stddev_samp \
        strpos sum tan translate trunc upper var_pop var_samp variance array_agg acos asin \
        atan atan2 cot
        """

    private static let duckDBRenamed = [
        "btrim": "trim", "ltrim": "ltrim", "rtrim": "rtrim", "every": "bool_and", "cardinality": "len",
        "json_array_length": "json_array_length",
        "jsonb_array_length": "json_array_length",
        "array_position": "list_position", "octet_length": "strlen",
        "regexp_split_to_array": "regexp_split_to_array",
    ]

    private static let duckDBTemplates = [
        "bit_length": "(strlen($1) * 8)", "generate_series": "unnest(generate_series($*))", "unnest": "unnest($1)",
        "array_remove": "list_filter($1, lambda x: x IS DISTINCT FROM $2)",
    ]

    private static let duckDBRefused = """
        age clock_timestamp statement_timestamp transaction_timestamp timeofday format initcap json_agg jsonb_agg \
        json_object_agg jsonb_object_agg json_typeof jsonb_typeof jsonb_set jsonb_insert jsonb_pretty \
        json_strip_nulls jsonb_strip_nulls json_each jsonb_each json_each_text jsonb_each_text json_object_keys \
        jsonb_object_keys json_array_elements jsonb_array_elements json_array_elements_text \
        jsonb_array_elements_text jsonb_path_query regexp_match regexp_matches regexp_split_to_table regexp_count \
        regexp_instr regexp_substr regexp_like string_to_table array_dims array_lower array_upper array_ndims \
        array_fill array_replace width_bucket to_number decode sha224 sha256 sha384 sha512 quote_ident \
        quote_literal quote_nullable set_config current_setting pg_typeof version setseed div factorial justify_days \
        justify_hours justify_interval make_interval make_time make_timestamptz date_bin pg_sleep row_to_json \
        array_to_json xmlagg to_tsvector to_tsquery txid_current localtime current_time pg_collation_for normalize \
        log10 to_timestamp trim_array bit_xor nextval currval setval lastval to_hex
        """

    /// `substring(text, start[, length])`, where the start is known to stand in the text.
    private static func substring(_ values: [Expression]) -> DialectRewriting {
        guard values.count > 1, case .literal(let start) = values[1], case .integer(let number) = start.value,
            number > 0
        else { return .refused("has an equivalent only for a start of 1 and above that is written as a number") }
        return .template(values.count > 2 ? "substring($1, $2, $3)" : "substring($1, $2)", values)
    }

    /// `extract(field FROM value)`, whose fields are whole numbers in DuckDB.
    private static func extract(_ values: [Expression]) -> DialectRewriting {
        guard values.count == 2, case .literal(let literal) = values[0], let field = literal.text?.lowercased() else {
            return .refused("has no equivalent for a field that is not written as a word")
        }
        switch field {
        case "year", "month", "day", "hour", "minute", "dow", "isodow", "doy", "week", "quarter", "isoyear", "century",
            "decade", "millennium", "microseconds":
            return .template("extract(\(field) FROM $1)", [values[1]])
        case "second", "seconds": return .template("(extract(microseconds FROM $1) / 1000000.0)", [values[1]])
        case "milliseconds": return .template("(extract(microseconds FROM $1) / 1000.0)", [values[1]])
        case "epoch": return .template("extract(epoch FROM $1)", [values[1]])
        default: return .refused("has no equivalent for the field \(field)")
        }
    }
}
