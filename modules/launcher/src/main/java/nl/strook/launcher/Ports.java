package nl.strook.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Which ports are free. */
final class Ports {

    private static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    /** Refuses the start if one of the ports we shall listen on is taken. */
    static void requireFree(Settings settings) {
        requireFree(settings.httpPort(), "STROOK_HTTP_PORT");
        requireFree(settings.managementPort(), "STROOK_MANAGEMENT_PORT");
        if (settings.smtp() == null) {
            requireFree(settings.mailPort(), "STROOK_MAIL_PORT");
        }
    }

    private static void requireFree(int port, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + port + " is in use; stop what listens there, or set " + setting + " to a free port.", e);
        }
    }

    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("No free port on this machine: " + StartRefused.reason(e), e);
        }
    }
}
