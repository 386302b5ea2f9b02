#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "pgload.h"

enum { BUFFER_SIZE = 1 << 18, TIMEOUT_SECONDS = 60, AUTHENTICATION_OK = 0 };

struct counts counts;
static char buffer[BUFFER_SIZE];

int dial(int flags) {
    int descriptor = socket(AF_INET, SOCK_STREAM | flags, 0), on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(endpoint.port)};
    inet_pton(AF_INET, endpoint.host, &address.sin_addr);
    if (connect(descriptor, (struct sockaddr *)&address, sizeof address) && errno != EINPROGRESS) {
        close(descriptor);
        return -1;
    }
    return descriptor;
}

int send_all(int descriptor, const char *bytes, size_t length) {
    while (length) {
        ssize_t count = send(descriptor, bytes, length, MSG_NOSIGNAL);
        if (count < 0 && errno == EAGAIN) {
            usleep(50);
            continue;
        }
        if (count < 0) return -1;
        bytes += count;
        length -= count;
    }
    return 0;
}

static void begin_message(struct connection *connection) {
    uint32_t length;
    memcpy(&length, connection->header + 1, 4);
    connection->body_left = ntohl(length) - 4;
    connection->error_length = 0;
    if (connection->header[0] == 'D' && !counts.rows++) counts.first_row = now();
    if (connection->header[0] == 'E') counts.errors++;
}

// What the two kinds of messages say whose bodies matter here.
static void note_body(struct connection *connection, const char *bytes, size_t length) {
    size_t room = sizeof connection->error - 1 - connection->error_length;
    if (length > room) length = room;
    memcpy(connection->error + connection->error_length, bytes, length);
    connection->error_length += length;
}

static void end_message(struct connection *connection) {
    uint32_t code;
    connection->header_length = 0;
    if (connection->header[0] == 'E' && !counts.first_error[0]) {
        memcpy(counts.first_error, connection->error, connection->error_length);
    }
    if (connection->header[0] != 'R' || connection->error_length < 4) return;
    memcpy(&code, connection->error, 4);
    if (ntohl(code) != AUTHENTICATION_OK) print_error_and_exit("the server asks for a password");
}

// Returns how many ReadyForQuery ended in these bytes.
static int count_messages(struct connection *connection, const char *bytes, size_t length) {
    int ready = 0;
    while (length) {
        if (connection->header_length < 5) {
            size_t wanted = 5 - connection->header_length, taken = length < wanted ? length : wanted;
            memcpy(connection->header + connection->header_length, bytes, taken);
            connection->header_length += taken;
            bytes += taken;
            length -= taken;
            if (connection->header_length < 5) break;
            begin_message(connection);
        }
        size_t taken = connection->body_left < length ? connection->body_left : length;
        uint8_t tag = connection->header[0];
        if (tag == 'E' || tag == 'R') note_body(connection, bytes, taken);
        bytes += taken;
        length -= taken;
        connection->body_left -= taken;
        if (connection->body_left) break;
        if (tag == 'Z') ready++;
        end_message(connection);
    }
    return ready;
}

int receive(struct connection *connection, uint64_t *byte_count) {
    ssize_t count = recv(connection->descriptor, buffer, sizeof buffer, 0);
    if (count < 0 && errno == EAGAIN) return connection->stage ? 0 : -1;
    if (count <= 0) return -1;
    if (byte_count) *byte_count += count;
    return count_messages(connection, buffer, count);
}

int await_ready(struct connection *connection) {
    int ready;
    do ready = receive(connection, NULL);
    while (ready == 0);
    return ready < 0 ? -1 : 0;
}

int open_session(struct connection *connection) {
    memset(connection, 0, sizeof *connection);
    connection->descriptor = dial(0);
    if (connection->descriptor < 0) return -1;
    struct timeval timeout = {.tv_sec = TIMEOUT_SECONDS};
    setsockopt(connection->descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout);
    struct request request = {0};
    add_startup(&request);
    return send_all(connection->descriptor, request.bytes, request.length) ? -1 : await_ready(connection);
}
