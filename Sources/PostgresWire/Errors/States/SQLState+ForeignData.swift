// Class HV: Foreign Data Wrapper Error (SQL/MED)
extension SQLState {
    /// HV000, `fdw_error`.
    public static let fdwError: SQLState = "HV000"
    /// HV005, `fdw_column_name_not_found`.
    public static let fdwColumnNameNotFound: SQLState = "HV005"
    /// HV002, `fdw_dynamic_parameter_value_needed`.
    public static let fdwDynamicParameterValueNeeded: SQLState = "HV002"
    /// HV010, `fdw_function_sequence_error`.
    public static let fdwFunctionSequenceError: SQLState = "HV010"
    /// HV021, `fdw_inconsistent_descriptor_information`.
    public static let fdwInconsistentDescriptorInformation: SQLState = "HV021"
    /// HV024, `fdw_invalid_attribute_value`.
    public static let fdwInvalidAttributeValue: SQLState = "HV024"
    /// HV007, `fdw_invalid_column_name`.
    public static let fdwInvalidColumnName: SQLState = "HV007"
    /// HV008, `fdw_invalid_column_number`.
    public static let fdwInvalidColumnNumber: SQLState = "HV008"
    /// HV004, `fdw_invalid_data_type`.
    public static let fdwInvalidDataType: SQLState = "HV004"
    /// HV006, `fdw_invalid_data_type_descriptors`.
    public static let fdwInvalidDataTypeDescriptors: SQLState = "HV006"
    /// HV091, `fdw_invalid_descriptor_field_identifier`.
    public static let fdwInvalidDescriptorFieldIdentifier: SQLState = "HV091"
    /// HV00B, `fdw_invalid_handle`.
    public static let fdwInvalidHandle: SQLState = "HV00B"
    /// HV00C, `fdw_invalid_option_index`.
    public static let fdwInvalidOptionIndex: SQLState = "HV00C"
    /// HV00D, `fdw_invalid_option_name`.
    public static let fdwInvalidOptionName: SQLState = "HV00D"
    /// HV090, `fdw_invalid_string_length_or_buffer_length`.
    public static let fdwInvalidStringLengthOrBufferLength: SQLState = "HV090"
    /// HV00A, `fdw_invalid_string_format`.
    public static let fdwInvalidStringFormat: SQLState = "HV00A"
    /// HV009, `fdw_invalid_use_of_null_pointer`.
    public static let fdwInvalidUseOfNullPointer: SQLState = "HV009"
    /// HV014, `fdw_too_many_handles`.
    public static let fdwTooManyHandles: SQLState = "HV014"
    /// HV001, `fdw_out_of_memory`.
    public static let fdwOutOfMemory: SQLState = "HV001"
    /// HV00P, `fdw_no_schemas`.
    public static let fdwNoSchemas: SQLState = "HV00P"
    /// HV00J, `fdw_option_name_not_found`.
    public static let fdwOptionNameNotFound: SQLState = "HV00J"
    /// HV00K, `fdw_reply_handle`.
    public static let fdwReplyHandle: SQLState = "HV00K"
    /// HV00Q, `fdw_schema_not_found`.
    public static let fdwSchemaNotFound: SQLState = "HV00Q"
    /// HV00R, `fdw_table_not_found`.
    public static let fdwTableNotFound: SQLState = "HV00R"
    /// HV00L, `fdw_unable_to_create_execution`.
    public static let fdwUnableToCreateExecution: SQLState = "HV00L"
    /// HV00M, `fdw_unable_to_create_reply`.
    public static let fdwUnableToCreateReply: SQLState = "HV00M"
    /// HV00N, `fdw_unable_to_establish_connection`.
    public static let fdwUnableToEstablishConnection: SQLState = "HV00N"
}
