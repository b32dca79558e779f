package org.caseledger.events.register;

import org.caseledger.events.value.Actor;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ItemId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who reads what was told in an agenda item: whoever was picked for it, while that selection stands,
 * or asked in, until the sitting is over for them; a member who has left the body is a former member. Who keeps the minutes reads them
 * too, once their own secrecy is confirmed.
 */
public record ItemCircle(Actor actor, Facts facts, LocalDate day) {

    public boolean includes(ItemId item) {
        return ItemRegister.isDealtWith(item, facts) && isNamed(item);
    }

    private boolean isNamed(ItemId item) {
        return facts.value(
                                AttendanceRegister.ATTENDANCE,
                                AttendanceRegister.key(item, actor.staff()))
                        .map(named -> named.isStillInvited(facts, day) || isMemberNow(item))
                        .orElse(false)
                || keepsMinutesOf(item);
    }

    private boolean keepsMinutesOf(ItemId item) {
        return facts.value(ItemRegister.ITEM, item.toString())
                .filter(known -> isSecretary(known) && hasConfirmedSecrecy(known))
                .isPresent();
    }

    private boolean isSecretary(ItemRegister.Item item) {
        return facts.value(SittingRegister.SITTING, item.sittingId().toString())
                .filter(sitting -> actor.staff().equals(sitting.secretariat()))
                .isPresent();
    }

    private boolean hasConfirmedSecrecy(ItemRegister.Item item) {
        return bodyOf(item)
                .flatMap(body ->
                        facts.value(
                                MembershipRegister.MEMBERSHIP,
                                MembershipRegister.key(body, actor.staff())))
                .filter(member -> member.secrecyConfirmedBy(day))
                .isPresent();
    }

    private boolean isMemberNow(ItemId item) {
        return facts.value(ItemRegister.ITEM, item.toString())
                .flatMap(this::bodyOf)
                .flatMap(body ->
                        facts.value(
                                MembershipRegister.MEMBERSHIP,
                                MembershipRegister.key(body, actor.staff())))
                .map(membership -> membership.holdsOn(day))
                .orElse(false);
    }

    private Optional<BodyId> bodyOf(ItemRegister.Item item) {
        return Optional.ofNullable(item.body())
                .or(() ->
                        facts.value(SittingRegister.SITTING, item.sittingId().toString())
                                .map(SittingRegister.Sitting::bodyId));
    }
}
