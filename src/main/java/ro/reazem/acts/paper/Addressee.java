package ro.reazem.acts.paper;

/**
 * To whom an act is communicated (destinatar).
 *
 * @param address as on the envelope; may be empty
 */
public record Addressee(String name, String address) {}
