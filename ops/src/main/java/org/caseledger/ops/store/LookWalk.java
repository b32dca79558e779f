package org.caseledger.ops.store;

import org.caseledger.ops.store.LookChain.Checked;
import org.caseledger.ops.store.LookChain.Head;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** Walks the batches of one municipality's looks, and in each the looks it is the chain over. */
final class LookWalk {

    private final ResultSet looks;
    private final ResultSet batches;
    private Head held;

    LookWalk(Head from, ResultSet looks, ResultSet batches) {
        this.held = from;
        this.looks = looks;
        this.batches = batches;
    }

    Checked run() throws SQLException {
        if (held.number() > 0 && !isKeptHeadThere()) {
            return headIsGone(held);
        }
        while (batches.next()) {
            long first = batches.getLong(1);
            long last = batches.getLong(2);
            if (first != held.number() + 1 || last < first) {
                return broken(held.number() + 1, "直前の記録がありません", "the one before it is missing");
            }
            Optional<Checked> fault = batch(last);
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        return looks.next()
                ? broken(held.number() + 1, "どの追記にも属していません", "it is in no batch")
                : new Checked(held, Optional.empty());
    }

    static Checked headIsGone(Head head) {
        return broken(head, head.number(), "前に確認した末尾がありません", "the head kept earlier is not there");
    }

    private boolean isKeptHeadThere() throws SQLException {
        return batches.next()
                && batches.getLong(2) == held.number()
                && Arrays.equals(batches.getBytes(4), held.chain());
    }

    private Optional<Checked> batch(long last) throws SQLException {
        long recorded = batches.getLong(3);
        byte[] chain = batches.getBytes(4);
        MessageDigest digest = ContentHash.sha256();
        digest.update(held.chain());
        for (long number = held.number() + 1; number <= last; number++) {
            if (!looks.next() || looks.getLong(1) != number) {
                return Optional.of(broken(number, "記録がありません", "it is missing"));
            }
            StoredLook look = StoredLook.of(looks);
            if (look.micros() != recorded) {
                return Optional.of(
                        broken(number, "日時が追記のものと合いません", "its time is not that of its batch"));
            }
            if (!look.fits()) {
                return Optional.of(
                        broken(number, "項目が本文と合いません", "its columns are not what its body says"));
            }
            digest.update(look.hash());
        }
        if (!Arrays.equals(digest.digest(), chain)) {
            return Optional.of(
                    broken(
                            held.number() + 1,
                            "追記の連鎖が合いません",
                            "the chain is not over what is stored"));
        }
        held = new Head(held.municipality(), last, chain);
        return Optional.empty();
    }

    private Checked broken(long number, String japanese, String english) {
        return broken(held, number, japanese, english);
    }

    private static Checked broken(Head held, long number, String japanese, String english) {
        return new Checked(
                held,
                Optional.of(
                        new Break(
                                "閲覧の記録 第%d行: %s".formatted(number, japanese),
                                "look number %d: %s".formatted(number, english))));
    }
}
