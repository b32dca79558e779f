package org.caseledger.events.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What must be known about a personal value before anybody may read it. Complete from the first
 * event and never changed; re-labelling adds another label.
 *
 * @param subjects whose keys protect the value; the value is readable while any subject's key lives
 * @param consents every consent the value rests on; it may be known on consent only while all hold
 * @param item when set, the value was learnt in that agenda item and the item's own key is needed too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Label(
        MunicipalityCode municipality,
        @Nullable FileId file,
        List<UUID> subjects,
        LegalBasis basis,
        @Nullable ItemId item,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ConsentId> consents,
        @Nullable ContractId contract,
        Sensitivity sensitivity,
        Purpose purpose,
        @Nullable AgencyId source,
        RetentionClass retention,
        Set<DisclosureFlag> flags) {

    public Label {
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("label.subjects");
        }
        subjects = subjects.stream().distinct().sorted().toList();
        consents = inOrder(consents);
        flags = Set.copyOf(flags);
    }

    /** The same in this class of sensitivity, unless it is in a stricter one. */
    public Label atLeast(Sensitivity least) {
        return sensitivity.compareTo(least) >= 0
                ? this
                : new Label(
                        municipality,
                        file,
                        subjects,
                        basis,
                        item,
                        consents,
                        contract,
                        least,
                        purpose,
                        source,
                        retention,
                        flags);
    }

    /** Absent in what is stored when there is none; in one order, so that the id of the label is one. */
    private static List<ConsentId> inOrder(@Nullable List<ConsentId> consents) {
        return consents == null
                ? List.of()
                : consents.stream()
                        .distinct()
                        .sorted(Comparator.comparing(ConsentId::toString))
                        .toList();
    }
}
