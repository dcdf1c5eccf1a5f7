package io.github.programmecatalogue.jackson.wire;

/** What a source stands at. */
public enum Token {
    /** The start of an object. */
    START_OBJECT,
    /** The end of an object. */
    END_OBJECT,
    /** The start of an array. */
    START_ARRAY,
    /** The end of an array. */
    END_ARRAY,
    /** The name of a property; its value comes next. */
    PROPERTY_NAME,
    /** A string. */
    STRING,
    /** A number without a fraction or an exponent. */
    WHOLE_NUMBER,
    /** Any other finite number. */
    DECIMAL_NUMBER,
    /** The literal true. */
    TRUE,
    /** The literal false. */
    FALSE,
    /** The literal null. */
    NULL,
    /** A value that JSON does not have, such as binary data or NaN. */
    OTHER,
    /** The end of the document. */
    END
}
