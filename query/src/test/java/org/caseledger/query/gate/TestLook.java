package org.caseledger.query.gate;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LabelId;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.TownTime;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One request of one reader, without a database: the facts are told, the policy is the real one. */
public final class TestLook {

    public static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    public static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    public static final FileId FILE = new FileId(new UUID(1, 1));
    public static final AgencyId AGENCY = new AgencyId(new UUID(1, 2));
    public static final StaffId READER = new StaffId(new UUID(1, 3));

    private static final AccessPolicy POLICY = CedarPolicy.of(PolicyText.shipped());

    public final RegisterFold facts = new RegisterFold(Registers.ALL);
    private final CountedKeys keys = new CountedKeys();
    private final Sealing sealing = new Sealing(keys);
    private final Map<UUID, Label> labels = new HashMap<>();
    private final Look look;

    public TestLook(Capacity capacity) {
        var actor = new Actor(TOWN, READER, AGENCY, capacity);
        var relations = new Relations(actor, facts, DAY, TownTime.noonOf(DAY));
        var opening =
                new Opening(
                        relations,
                        ids -> ids.stream().map(labels::get).toList(),
                        sealing,
                        POLICY,
                        true);
        var sql = JdbcClient.create(new DriverManagerDataSource());
        look = new Look(new Reader(actor, DAY), sql, facts, opening, 1);
    }

    public Look look() {
        return look;
    }

    /** A value about a person, sealed as it would be recorded. */
    public <T> Sealed<T> sealed(UUID person, @Nullable ItemId item, T value) {
        var label =
                new Label(
                        TOWN,
                        FILE,
                        List.of(person),
                        item == null
                                ? LegalBasis.OWN_STATUTORY_TASK
                                : LegalBasis.SUPPORT_CONFERENCE_106_6,
                        item,
                        List.of(),
                        null,
                        Sensitivity.S2,
                        Purpose.CONSULTATION,
                        null,
                        RetentionClass.CASE_RECORD,
                        Set.of());
        labels.put(LabelId.of(label), label);
        byte[] plain = LedgerJson.plain().writeValueAsBytes(value);
        return new Sealed<>(sealing.seal(label, "event/value", plain));
    }
}
