// Row n: n, n * 1000000007, 'row-' and n in 16 digits, n * 0.25, 2024-01-01 plus n seconds.
#include "rows.h"

#include <arpa/inet.h>
#include <endian.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

const struct column row_columns[COLUMN_COUNT] = {
    {"id", 23, 4}, {"big", 20, 8}, {"txt", 25, -1}, {"f", 701, 8}, {"ts", 1114, 8},
};

enum { TEXT_LENGTH = 20, DATE_LENGTH = 11, TIME_LENGTH = 8, SECONDS_A_DAY = 86400 };
// Days from 1970-01-01 and from 2000-01-01 to 2024-01-01.
enum { UNIX_DAYS = 19723, POSTGRES_DAYS = 8766 };

static char *put_length(char *at, uint32_t length) {
    uint32_t value = htonl(length);
    memcpy(at, &value, 4);
    return at + 4;
}

static char *put_digits(char *at, uint64_t value) {
    char digits[24];
    int count = 0;
    do digits[count++] = '0' + value % 10;
    while (value /= 10);
    while (count) *at++ = digits[--count];
    return at;
}

static char *put_two(char *at, int value) {
    *at++ = '0' + value / 10;
    *at++ = '0' + value % 10;
    return at;
}

// A field whose length is known once it is written.
static char *put_number_field(char *at, uint64_t value, const char *fraction) {
    char *end = put_digits(at + 4, value);
    size_t length = strlen(fraction);
    memcpy(end, fraction, length);
    end += length;
    put_length(at, end - at - 4);
    return end;
}

static char *put_text_field(char *at, long number) {
    at = put_length(at, TEXT_LENGTH);
    memcpy(at, "row-", 4);
    for (int place = TEXT_LENGTH - 1; place >= 4; place--, number /= 10) at[place] = '0' + number % 10;
    return at + TEXT_LENGTH;
}

// "2024-01-01 ", made once a day.
static const char *date_text(long day) {
    static long known = -1;
    static char text[16];
    if (day == known) return text;
    known = day;
    time_t instant = (UNIX_DAYS + day) * SECONDS_A_DAY;
    struct tm parts;
    gmtime_r(&instant, &parts);
    strftime(text, sizeof text, "%Y-%m-%d ", &parts);
    return text;
}

static char *put_timestamp_field(char *at, long seconds) {
    int of_day = seconds % SECONDS_A_DAY;
    at = put_length(at, DATE_LENGTH + TIME_LENGTH);
    memcpy(at, date_text(seconds / SECONDS_A_DAY), DATE_LENGTH);
    at = put_two(at + DATE_LENGTH, of_day / 3600);
    *at++ = ':';
    at = put_two(at, of_day / 60 % 60);
    *at++ = ':';
    return put_two(at, of_day % 60);
}

static char *put_binary_field(char *at, uint64_t value) {
    value = htobe64(value);
    at = put_length(at, 8);
    memcpy(at, &value, 8);
    return at + 8;
}

static char *write_text_fields(char *at, long number) {
    static const char *const quarters[4] = {"", ".25", ".5", ".75"};
    at = put_number_field(at, number, "");
    at = put_number_field(at, (uint64_t)number * 1000000007u, "");
    at = put_text_field(at, number);
    at = put_number_field(at, number / 4, quarters[number & 3]);
    return put_timestamp_field(at, number);
}

static char *write_binary_fields(char *at, long number) {
    double quarter = number * 0.25;
    uint64_t bits;
    memcpy(&bits, &quarter, 8);
    at = put_length(put_length(at, 4), number);
    at = put_binary_field(at, (uint64_t)number * 1000000007u);
    at = put_text_field(at, number);
    at = put_binary_field(at, bits);
    return put_binary_field(at, ((long)POSTGRES_DAYS * SECONDS_A_DAY + number) * 1000000L);
}

char *write_row(char *at, long number, int format) {
    char *start = at;
    *at = 'D';
    at += 5;
    *at++ = 0;
    *at++ = COLUMN_COUNT;
    at = format ? write_binary_fields(at, number) : write_text_fields(at, number);
    put_length(start + 1, at - start - 1);
    return at;
}
