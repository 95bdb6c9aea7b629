"""What Fetch and Search share: following one job, its rows, its last word."""
