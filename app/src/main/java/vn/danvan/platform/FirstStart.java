package vn.danvan.platform;

/** What a new installation needs at its first start, such as its administrator. Done once, in one transaction. */
public interface FirstStart {

    void prepare();
}
