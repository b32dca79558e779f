package org.caseledger.events.register;

import org.caseledger.events.conference.InformationAskedInItem;
import org.caseledger.events.disclosure.InformationRequested;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who was asked for which information, in which agenda item or on which consents. Key: request id. */
public final class RequestRegister implements Register<RequestRegister.Asked> {
    public static final RequestRegister REQUEST = new RequestRegister();

    /** One request; {@code itemId} is null where it rests on consents. */
    public record Asked(
            FileId fileId,
            @Nullable ItemId itemId,
            Set<ConsentId> consents,
            AgencyId agencyId,
            Set<PersonId> subjects) {}

    private RequestRegister() {}

    @Override
    public String name() {
        return "information-request";
    }

    @Override
    public Class<Asked> valueType() {
        return Asked.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case InformationRequested event -> Set.of(event.request().toString());
            case InformationAskedInItem event -> Set.of(event.request().toString());
            default -> Set.of();
        };
    }

    @Override
    public Asked after(@Nullable Asked before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case InformationRequested event ->
                    new Asked(
                            event.fileId(),
                            event.itemId(),
                            new LinkedHashSet<>(event.consents()),
                            event.askedAgency(),
                            new LinkedHashSet<>(event.subjects()));
            case InformationAskedInItem event ->
                    new Asked(
                            event.fileId(),
                            event.itemId(),
                            Set.of(),
                            event.askedAgency(),
                            new LinkedHashSet<>(event.subjects()));
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Asked value) {
        Set<String> words = new HashSet<>();
        words.add(Lookups.file(value.fileId()));
        words.add(Lookups.agency(value.agencyId()));
        if (value.itemId() != null) {
            words.add(Lookups.item(value.itemId()));
        }
        return words;
    }
}
