package org.caseledger.events.privacy;

import org.caseledger.events.value.ConsentId;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The id of a label is the head of the SHA-256 of its content, so a label cannot be exchanged for
 * another without every value under it failing to open.
 */
public final class LabelId {

    private LabelId() {}

    public static UUID of(Label label) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(canonicalText(label)));
        return new UUID(digest.getLong(), digest.getLong());
    }

    private static String canonicalText(Label label) {
        return String.join(
                "\n",
                "label/0",
                label.municipality().value(),
                Objects.toString(label.file(), ""),
                label.subjects().stream().map(UUID::toString).collect(Collectors.joining(",")),
                label.basis().name(),
                Objects.toString(label.item(), ""),
                label.consents().stream().map(ConsentId::toString).collect(Collectors.joining(",")),
                Objects.toString(label.contract(), ""),
                label.sensitivity().name(),
                label.purpose().name(),
                Objects.toString(label.source(), ""),
                label.retention().name(),
                label.flags().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
