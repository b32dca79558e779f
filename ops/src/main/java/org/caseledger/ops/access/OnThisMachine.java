package org.caseledger.ops.access;

import jakarta.servlet.http.HttpServletRequest;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells requests made on this very machine from those a proxy on it passes on for others. */
public final class OnThisMachine {

    private OnThisMachine() {}

    /** Whether the request comes from here and was not forwarded. */
    public static boolean isOrigin(HttpServletRequest request) {
        return request.getHeader("Forwarded") == null
                && request.getHeader("X-Forwarded-For") == null
                && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
