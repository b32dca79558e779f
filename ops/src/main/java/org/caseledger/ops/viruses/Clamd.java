package org.caseledger.ops.viruses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Has clamd of ClamAV scan bytes over a socket, of this machine or of another: the command INSTREAM,
 * then pieces with their length before them, then an empty one; clamd answers in one line. Whatever is
 * not a plain OK or FOUND counts as no answer.
 */
public final class Clamd implements VirusScan {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final SocketAddress address;
    private final Duration patience;

    /**
     * @param address of a TCP port or of a Unix socket
     * @param patience with the whole of one scan
     */
    public Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public void check(byte[] bytes) {
        String answer;
        try {
            answer = ask(bytes);
        } catch (IOException | RuntimeException failed) {
            throw failed instanceof ScannerDown known ? known : new ScannerDown(failed);
        }
        if (answer.endsWith(" FOUND")) {
            throw new VirusFound();
        }
        if (!answer.equals("stream: OK")) {
            throw new ScannerDown("an answer that is neither OK nor FOUND");
        }
    }

    private String ask(byte[] bytes) throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        try (SocketChannel channel = SocketChannel.open(address);
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, 0);
            var line = new Line(channel, selector, key, until);
            line.send(ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            for (int from = 0; from < bytes.length; from += PIECE) {
                int length = Math.min(PIECE, bytes.length - from);
                line.send(ByteBuffer.allocate(4).putInt(length).flip());
                line.send(ByteBuffer.wrap(bytes, from, length));
            }
            line.send(ByteBuffer.allocate(4));
            return line.answer();
        }
    }

    /** A connection that is given up at a moment, whatever the other end does. */
    private record Line(SocketChannel channel, Selector selector, SelectionKey key, long until) {

        void send(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) == 0) {
                    await(SelectionKey.OP_WRITE);
                }
            }
        }

        /** One line that ends with a zero byte. */
        String answer() throws IOException {
            var said = new ByteArrayOutputStream();
            ByteBuffer buffer = ByteBuffer.allocate(LONGEST_ANSWER);
            while (said.size() < LONGEST_ANSWER) {
                int read = channel.read(buffer.clear());
                if (read < 0) {
                    throw new ScannerDown("the scanner hung up");
                }
                said.write(buffer.array(), 0, read);
                String line = said.toString(StandardCharsets.UTF_8);
                if (line.endsWith("\0")) {
                    return line.substring(0, line.length() - 1).strip();
                }
                if (read == 0) {
                    await(SelectionKey.OP_READ);
                }
            }
            throw new ScannerDown("an answer without end");
        }

        private void await(int operation) throws IOException {
            long left = (until - System.nanoTime()) / 1_000_000;
            key.interestOps(operation);
            if (left <= 0 || selector.select(left) == 0) {
                throw new ScannerDown("no answer in time");
            }
            selector.selectedKeys().clear();
        }
    }
}
