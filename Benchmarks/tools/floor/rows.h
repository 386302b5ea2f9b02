// The five columns that the stream benchmarks read, and the messages that describe and carry them.
#ifndef FLOOR_ROWS_H
#define FLOOR_ROWS_H

#include <stddef.h>

// More bytes than any row takes.
enum { LARGEST_ROW = 256 };

// Writes the DataRow of row `number` (from 1) and returns where it ends; format 1 is binary.
char *write_row(char *at, long number, int format);

struct column {
    const char *name;
    int type;
    int size;
};

enum { COLUMN_COUNT = 5 };
extern const struct column row_columns[COLUMN_COUNT];

#endif
