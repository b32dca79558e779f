package org.caseledger.faults;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What clients meant to do and what they were told, in a file outside the system. The intent is on
 * disk before the request leaves; what is judged later is read back from the file.
 */
final class Diary implements AutoCloseable {

    enum Outcome {
        OK,
        REFUSED,
        UNKNOWN
    }

    /** One request as sent; a retry sends exactly the same. */
    record Intent(String key, String path, @Nullable String ifMatch, String body) {}

    /** What is known of an intent at last; event ids only when it is OK. */
    record Entry(Intent intent, Outcome outcome, String eventIds) {}

    private final Path file;
    private final FileChannel channel;

    Diary(Path file) {
        this.file = file;
        try {
            this.channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void means(Intent intent) {
        String ifMatch = intent.ifMatch() == null ? "" : intent.ifMatch();
        write("means", intent.key(), intent.path(), ifMatch, intent.body());
    }

    void wasTold(String key, Outcome outcome, String eventIds) {
        write("told", key, outcome.name(), eventIds);
    }

    private synchronized void write(String... fields) {
        try {
            String line = String.join("\t", fields) + "\n";
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every intent with the last that was told of it; one never answered is unknown. */
    List<Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] fields = line.split("\t", -1);
            String key = fields[1];
            if (fields[0].equals("means")) {
                String ifMatch = fields[3].isEmpty() ? null : fields[3];
                var intent = new Intent(key, fields[2], ifMatch, fields[4]);
                entries.putIfAbsent(key, new Entry(intent, Outcome.UNKNOWN, ""));
            } else {
                Outcome outcome = Outcome.valueOf(fields[2]);
                entries.computeIfPresent(
                        key, (_, was) -> new Entry(was.intent(), outcome, fields[3]));
            }
        }
        return List.copyOf(entries.values());
    }

    List<Entry> entries(Outcome outcome) {
        return entries().stream().filter(entry -> entry.outcome() == outcome).toList();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
