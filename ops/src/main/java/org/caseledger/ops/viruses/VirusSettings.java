package org.caseledger.ops.viruses;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;

/**
 * {@code caseledger.clamav.*}: where clamd listens, as a host or as the path of a Unix socket. With
 * neither, uploads are not scanned for viruses.
 */
@ConfigurationProperties("caseledger.clamav")
public record VirusSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("") String socket,
        @DefaultValue("60s") Duration patience) {

    /** Whether uploads are scanned. */
    public boolean scans() {
        return !host.isBlank() || !socket.isBlank();
    }

    /** The scanner that was named, or none. */
    public VirusScan scan() {
        return scans() ? new Clamd(address(), patience) : VirusScan.NONE;
    }

    private SocketAddress address() {
        return socket.isBlank()
                ? new InetSocketAddress(host, port)
                : UnixDomainSocketAddress.of(socket);
    }
}
