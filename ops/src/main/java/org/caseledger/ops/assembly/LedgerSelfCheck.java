package org.caseledger.ops.assembly;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.caseledger.command.axon.AxonCommandGate;
import org.caseledger.command.axon.CommandGate;
import org.caseledger.ops.start.NoCallHome;
import org.caseledger.ops.start.StartRefused;
import org.caseledger.ops.store.Installation;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.RoleRights;

import java.util.List;
import java.util.Properties;

import javax.sql.DataSource;

/**
 * Refuses to run a ledger that only looks like one: a framework wired otherwise starts, accepts acts
 * and keeps nothing, and a role with too many rights could change what was kept.
 */
final class LedgerSelfCheck {

    private LedgerSelfCheck() {}

    /** Events go to our store alone, and acts to the bus and store that everybody uses. */
    static void wiring(List<? extends EventBus> stores, CommandBus bus, CommandGate gate) {
        if (stores.size() != 1 || !(stores.getFirst() instanceof LedgerEventStore store)) {
            throw new StartRefused(
                    "記録の保存先が台帳ではないため起動しません。",
                    "Events would not be kept in the ledger: the event store is another one.");
        }
        if (!(gate instanceof AxonCommandGate ours) || !ours.isWiredTo(bus, store)) {
            throw new StartRefused(
                    "行為の受付が台帳につながっていないため起動しません。",
                    "Acts would not reach the ledger: the gate is wired to another bus or store.");
        }
    }

    /** No serializer that reflects over whatever it is given. */
    static void serializers(List<Class<?>> types) {
        for (Class<?> type : types) {
            if (type.getName().contains("XStream")) {
                throw new StartRefused(
                        "XStream による直列化が使われているため起動しません。",
                        "A serializer uses XStream, which the ledger does not allow.");
            }
        }
    }

    /** The role may add events and change none; the database is of this draft. */
    static void role(String name, DataSource role) {
        var rights = new RoleRights(role);
        if (!rights.owned().isEmpty()) {
            throw tooStrong(name, rights.owned().getFirst() + " を所有", "owns " + rights.owned());
        }
        List<String> changeable = rights.changeable();
        if (!changeable.isEmpty()) {
            throw tooStrong(name, changeable + " を変更でき", "could change " + changeable);
        }
        String format = rights.format();
        if (!format.equals(Installation.FORMAT)) {
            throw new StartRefused(
                    "データベースは別の版の形式です(%s、この版は %s)。".formatted(format, Installation.FORMAT),
                    "The database has the format of another draft (%s, this is %s)."
                            .formatted(format, Installation.FORMAT));
        }
    }

    private static StartRefused tooStrong(String name, String japanese, String english) {
        return new StartRefused(
                "データベースの役割 %s の権限が強すぎるため起動しません(%s)。".formatted(name, japanese),
                "The database role %s has too many rights: it %s.".formatted(name, english));
    }

    /** The framework asks nobody for updates. */
    static void silence(Properties system) {
        for (String name : NoCallHome.SWITCHES) {
            if (!Boolean.parseBoolean(system.getProperty(name))) {
                throw new StartRefused(
                        "外部への問い合わせが止められていないため起動しません(%s)。".formatted(name),
                        "The framework might call its vendor: %s is not true.".formatted(name));
            }
        }
    }
}
