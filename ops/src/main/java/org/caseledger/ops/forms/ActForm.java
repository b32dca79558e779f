package org.caseledger.ops.forms;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The form of one act.
 *
 * @param known values that the page brings and nobody types: ids of the file and of the stream
 * @param version what the act must have seen; null where it only adds
 */
public record ActForm(
        String act,
        String title,
        Map<String, String> known,
        @Nullable Long version,
        List<ActField> fields) {

    /** The field of that name, wherever it stands; null when the form has none. */
    public @Nullable ActField field(String name) {
        return fields.stream()
                .flatMap(ActField::all)
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
