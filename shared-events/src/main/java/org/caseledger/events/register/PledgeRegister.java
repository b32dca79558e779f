package org.caseledger.events.register;

import org.caseledger.events.directory.SecrecyPledged;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who pledged secrecy, by which version of the text and when. Key: staff. */
public final class PledgeRegister implements PlainRegister<PledgeRegister.Pledge> {

    public static final PledgeRegister PLEDGE = new PledgeRegister();

    /** The latest pledge of one person. */
    public record Pledge(String textVersion, LocalDate pledgedOn) {}

    private PledgeRegister() {}

    @Override
    public String name() {
        return "pledge";
    }

    @Override
    public Class<Pledge> valueType() {
        return Pledge.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent event) {
        return event instanceof SecrecyPledged it ? Set.of(it.staffId().toString()) : Set.of();
    }

    @Override
    public Pledge after(@Nullable Pledge before, String key, LedgerEvent event) {
        return switch (event) {
            case SecrecyPledged it -> new Pledge(it.textVersion(), it.pledgedOn());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Pledge value) {
        return Set.of("all");
    }

    /** The latest pledge of a member of staff; empty for who has not pledged yet. */
    public static Optional<Pledge> of(StaffId staff, Facts facts) {
        return facts.value(PLEDGE, staff.toString());
    }

    /** Whether somebody has yet to pledge by a version that is in force; nobody while none is. */
    public static boolean isWanted(StaffId staff, Facts facts, LocalDate day) {
        List<TextRegister.Text> inForce = TextRegister.inForce(facts, TextKind.SECRECY_NOTICE, day);
        String pledged = of(staff, facts).map(Pledge::textVersion).orElse("");
        return !inForce.isEmpty()
                && inForce.stream().noneMatch(text -> text.version().equals(pledged));
    }
}
