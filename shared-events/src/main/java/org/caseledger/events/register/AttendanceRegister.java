package org.caseledger.events.register;

import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** Who was picked for an agenda item and who was in the room for it. Key: item and staff. */
public final class AttendanceRegister implements Register<AttendanceRegister.Attendance> {

    public static final AttendanceRegister ATTENDANCE = new AttendanceRegister();

    /** One person and one agenda item. */
    public record Attendance(
            ItemId itemId,
            FileId fileId,
            StaffId staffId,
            boolean selected,
            boolean invited,
            boolean present) {

        /**
         * An invitation lasts until its bearer has left the room, or the sitting or its day is over;
         * after that nothing of the item reaches them.
         */
        public boolean isStillInvited(Facts facts, LocalDate day) {
            return invited && !present && !ItemRegister.isOver(itemId, facts, day);
        }

        /** Named for the item by anything but an invitation that is over. */
        public boolean stands(Facts facts, LocalDate day) {
            return selected || !invited || isStillInvited(facts, day);
        }
    }

    private AttendanceRegister() {}

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public Class<Attendance> valueType() {
        return Attendance.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case AttendeeSelectedForItem event -> Set.of(key(event.itemId(), event.staffId()));
            case NonMemberInvited event -> Set.of(key(event.itemId(), event.staffId()));
            case AttendanceRecorded event -> Set.of(key(event.itemId(), event.staffId()));
            default -> Set.of();
        };
    }

    @Override
    public Attendance after(@Nullable Attendance before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case AttendeeSelectedForItem event ->
                    new Attendance(
                            event.itemId(),
                            event.fileId(),
                            event.staffId(),
                            true,
                            before != null && before.invited,
                            before != null && before.present);
            case NonMemberInvited event ->
                    new Attendance(
                            event.itemId(),
                            event.fileId(),
                            event.staffId(),
                            before != null && before.selected,
                            true,
                            before != null && before.present);
            case AttendanceRecorded event ->
                    new Attendance(
                            event.itemId(),
                            event.fileId(),
                            event.staffId(),
                            before != null && before.selected,
                            before != null && before.invited,
                            true);
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Attendance value) {
        return Set.of(
                Lookups.item(value.itemId()),
                Lookups.staff(value.staffId()),
                Lookups.file(value.fileId()));
    }

    public static String key(ItemId item, StaffId staff) {
        return item + "/" + staff;
    }
}
